package org.parallax.language;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexicon;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The language models: their hashes, their cache, and the analyser that runs them. */
public final class Models {
  /** Changes with the form of the unpacked files, so that old ones are not read. */
  private static final String FORM = "1";

  private static final int VECTOR_LENGTH = 50;
  private static final int HASH_LENGTH = 16;

  private Models() {}

  /** The SHA-256 of every model file by what it is for, sorted. */
  public static Map<String, String> hashes() {
    Map<String, String> hashes = new TreeMap<>();
    for (ModelFile file : ModelFile.all()) {
      hashes.put(file.name(), file.sha256());
    }
    return Collections.unmodifiableMap(hashes);
  }

  /**
   * The analyser, from the models unpacked below {@code cache}; they are unpacked first where they
   * are not yet.
   *
   * @param progress is told what takes long, in a line each time
   */
  public static Nlp4jAnalyzer open(Path cache, Consumer<String> progress) throws IOException {
    Path folder = ModelCache.folder(cache, key(), progress);
    return new Nlp4jAnalyzer(
        List.of(
            lexica(folder),
            component(folder, "tagger"),
            new MorphologicalAnalyzer<>(Language.ENGLISH),
            component(folder, "recogniser"),
            component(folder, "parser")));
  }

  /** The vectors of words as written; nothing else is loaded. */
  static TableMap<float[]> vectors(Path cache, Consumer<String> progress) throws IOException {
    WordTable table = table(ModelCache.folder(cache, key(), progress), "embeddings");
    return new TableMap<>(table, at -> table.floats(at, VECTOR_LENGTH));
  }

  /** A short hash of the set of models and of the form of the unpacked files. */
  static String key() {
    String all = FORM + hashes();
    byte[] hash = ModelFile.sha256Digest().digest(all.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash).substring(0, HASH_LENGTH);
  }

  private static NLPComponent<NLPNode> lexica(Path folder) throws IOException {
    InputStream none =
        new ByteArrayInputStream("<configuration/>".getBytes(StandardCharsets.UTF_8));
    GlobalLexica<NLPNode> lexica = new GlobalLexica<>(none);
    WordTable ambiguity = table(folder, "ambiguity");
    List<List<String>> tags = ClassLists.read(Unpacking.part(folder, "ambiguity", "lists"));
    lexica.setAmbiguityClasses(
        new GlobalLexicon<>(
            new TableMap<>(ambiguity, at -> tags.get(ambiguity.integer(at))),
            Field.word_form_simplified_lowercase,
            "ambiguity"));
    WordTable clusters = table(folder, "clusters");
    List<Set<String>> paths = sets(folder, "clusters");
    lexica.setWordClusters(
        new GlobalLexicon<>(
            new TableMap<>(clusters, at -> paths.get(clusters.integer(at))),
            Field.word_form_simplified_lowercase,
            "clusters"));
    WordTable vectors = table(folder, "embeddings");
    lexica.setWordEmbeddings(
        new GlobalLexicon<>(
            new TableMap<>(vectors, at -> vectors.floats(at, VECTOR_LENGTH)),
            Field.word_form_undigitalized,
            "embeddings"));
    lexica.setNamedEntityGazetteers(
        new GlobalLexicon<>(
            new TableTree(table(folder, "gazetteers"), sets(folder, "gazetteers")),
            Field.word_form_simplified,
            "gazetteers"));
    return lexica;
  }

  private static WordTable table(Path folder, String name) throws IOException {
    return WordTable.map(Unpacking.part(folder, name, "table"));
  }

  private static List<Set<String>> sets(Path folder, String name) throws IOException {
    return ClassLists.read(Unpacking.part(folder, name, "lists")).stream()
        .map(list -> Collections.unmodifiableSet(new LinkedHashSet<>(list)))
        .toList();
  }

  private static NLPComponent<NLPNode> component(Path folder, String name) throws IOException {
    Path frame = Unpacking.part(folder, name, "frame");
    OnlineComponent<NLPNode, ?> component;
    try (InputStream in = Files.newInputStream(frame)) {
      component = component(PackedObject.read(in, frame.toString()));
    }
    SparseWeights weights = SparseWeights.read(Unpacking.part(folder, name, "weights"));
    component.getOptimizer().getWeightVector().setSparseWeightVector(weights);
    template(component).use(new TableFeatures(table(folder, name), weights.getFeatureSize()));
    component.setFlag(NLPFlag.DECODE);
    return component;
  }

  @SuppressWarnings("unchecked") // written by Unpacking
  private static OnlineComponent<NLPNode, ?> component(Object frame) {
    return (OnlineComponent<NLPNode, ?>) frame;
  }

  private static <S extends NLPState<NLPNode>> TableTemplate<S> template(
      OnlineComponent<NLPNode, S> component) {
    return (TableTemplate<S>) component.getFeatureTemplate();
  }
}
