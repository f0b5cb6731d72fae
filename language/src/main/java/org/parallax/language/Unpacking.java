package org.parallax.language;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixNode;
import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.learning.util.ColumnMajorVector;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.WeightVector;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * Turns a packed model file into files that open at once. A lexicon becomes a word table; a
 * component becomes its frame (settings and labels), a table of its features and its weights
 * without the zeros.
 */
final class Unpacking {
  private final Path folder;
  private final String name;
  private int nodes;

  private Unpacking(Path folder, String name) {
    this.folder = folder;
    this.name = name;
  }

  /** Unpacks {@code file} into {@code folder}. */
  static void unpack(ModelFile file, Path folder) throws IOException {
    Unpacking unpacking = new Unpacking(folder, file.name());
    switch (file.kind()) {
      case "vectors" -> unpacking.vectors((Map<?, ?>) PackedObject.read(file));
      case "classes" -> unpacking.classes((Map<?, ?>) PackedObject.read(file));
      case "tree" -> unpacking.tree((PrefixTree<?, ?>) PackedObject.read(file));
      case "component" -> unpacking.component(PackedObject.read(file));
      case "opennlp" -> {
        // read from the class path in its own form
      }
      default -> throw new IOException("kind of " + file);
    }
  }

  /** The file of a model named {@code name} with that ending. */
  static Path part(Path folder, String name, String ending) {
    return folder.resolve(name + "." + ending);
  }

  private WordTableWriter table(int entries) throws IOException {
    return new WordTableWriter(part(folder, name, "table"), entries);
  }

  private void vectors(Map<?, ?> lexicon) throws IOException {
    try (WordTableWriter table = table(lexicon.size())) {
      for (Map.Entry<?, ?> entry : lexicon.entrySet()) {
        table.put(0, (String) entry.getKey(), (float[]) entry.getValue());
      }
    }
  }

  private void classes(Map<?, ?> lexicon) throws IOException {
    ClassLists lists = new ClassLists();
    try (WordTableWriter table = table(lexicon.size())) {
      for (Map.Entry<?, ?> entry : lexicon.entrySet()) {
        table.put(0, (String) entry.getKey(), lists.number(strings(entry.getValue())));
      }
    }
    lists.write(part(folder, name, "lists"));
  }

  private void tree(PrefixTree<?, ?> tree) throws IOException {
    ClassLists lists = new ClassLists();
    try (WordTableWriter table = table(count(tree.getRoot()))) {
      children(tree.getRoot(), 0, table, lists);
    }
    lists.write(part(folder, name, "lists"));
  }

  private static int count(PrefixNode<?, ?> node) {
    int count = node.size();
    for (PrefixNode<?, ?> child : node.values()) {
      count += count(child);
    }
    return count;
  }

  private void children(
      PrefixNode<?, ?> parent, int number, WordTableWriter table, ClassLists lists)
      throws IOException {
    for (Map.Entry<?, ? extends PrefixNode<?, ?>> entry : parent.entrySet()) {
      PrefixNode<?, ?> child = entry.getValue();
      int types = child.hasValue() ? lists.number(strings(child.getValue())) : -1;
      int childNumber = ++nodes;
      table.put(number, (String) entry.getKey(), childNumber, types);
      children(child, childNumber, table, lists);
    }
  }

  private void component(Object packed) throws IOException {
    OnlineComponent<NLPNode, ?> component = opened(packed);
    WeightVector weights = component.getOptimizer().getWeightVector();
    SparseWeights.write(weights.getSparseWeightVector(), part(folder, name, "weights"));
    weights.setSparseWeightVector(new ColumnMajorVector());
    features(featureMap(component.getFeatureTemplate()));
    withoutFeatures(component);
    try (ObjectOutputStream out =
        new ObjectOutputStream(Files.newOutputStream(part(folder, name, "frame")))) {
      out.writeObject(component);
    }
  }

  private void features(FeatureMap features) throws IOException {
    try (WordTableWriter table = table(features.size())) {
      int type = 0;
      for (Object2IntMap<String> values : features.getIndexMaps()) {
        for (Map.Entry<String, Integer> value : new TreeMap<>(values).entrySet()) {
          table.put(type, value.getKey(), value.getValue());
        }
        type++;
      }
    }
  }

  private static <S extends NLPState<NLPNode>> void withoutFeatures(
      OnlineComponent<NLPNode, S> component) {
    component.setFeatureTemplate(new TableTemplate<>(component.getFeatureTemplate()));
  }

  @SuppressWarnings("unchecked") // the file's hash says what it holds
  private static OnlineComponent<NLPNode, ?> opened(Object packed) {
    return (OnlineComponent<NLPNode, ?>) packed;
  }

  /** The feature map, which the template keeps to itself. */
  private static FeatureMap featureMap(FeatureTemplate<?, ?> template) throws IOException {
    try {
      Field field = FeatureTemplate.class.getDeclaredField("feature_map");
      field.setAccessible(true);
      return (FeatureMap) field.get(template);
    } catch (ReflectiveOperationException e) {
      throw new IOException("the feature template has no feature map", e);
    }
  }

  private static Collection<String> strings(Object value) {
    return ((Collection<?>) value).stream().map(String.class::cast).toList();
  }
}
