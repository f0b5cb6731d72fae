package org.parallax.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parallax.model.Report;

/** The model and the glossary name the same nouns. */
class GlossaryTest {
  /** What the model calls otherwise: the content of a claim is its phrase. */
  private static final Set<String> SAID_OTHERWISE = Set.of("Content");

  private static Set<String> words() throws IOException {
    return Files.readAllLines(Path.of("..", "docs", "glossary.md")).stream()
        .filter(line -> line.startsWith("| ") && !line.startsWith("| word "))
        .map(line -> line.split("\\|")[1].strip())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<JavaClass> model() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(Report.class.getPackageName())
            .stream()
            .filter(c -> !c.getSimpleName().equals("package-info"))
            .collect(Collectors.toSet());
  }

  @Test
  void everyNounOfTheModelIsInTheGlossary() throws IOException {
    Set<String> nouns =
        model().stream()
            .filter(c -> c.isTopLevelClass() && c.getModifiers().contains(JavaModifier.PUBLIC))
            .map(JavaClass::getSimpleName)
            .collect(Collectors.toCollection(TreeSet::new));
    assertTrue(nouns.contains("Report"));
    nouns.removeAll(words());
    assertEquals(Set.of(), nouns, "in the model and not in docs/glossary.md");
  }

  @Test
  void everyWordOfTheGlossaryIsATypeAPartOrAValueOfTheModel() throws IOException {
    Set<String> known = new TreeSet<>(SAID_OTHERWISE);
    for (JavaClass type : model()) {
      known.add(type.getSimpleName());
      type.getFields().forEach(field -> known.add(capital(field.getName())));
    }
    Set<String> words = words();
    words.removeAll(known);
    assertEquals(Set.of(), words, "in docs/glossary.md and not in the model");
  }

  @Test
  void everyWordHasOneRow() throws IOException {
    long rows =
        Files.readAllLines(Path.of("..", "docs", "glossary.md")).stream()
            .filter(line -> line.startsWith("| ") && !line.startsWith("| word "))
            .count();
    assertEquals(rows, words().size());
  }

  /** "cue" and "DISPATCH" as a glossary writes them: "Cue", "Dispatch". */
  private static String capital(String name) {
    String rest = name.substring(1);
    return name.substring(0, 1).toUpperCase(Locale.ROOT)
        + (name.equals(name.toUpperCase(Locale.ROOT)) ? rest.toLowerCase(Locale.ROOT) : rest);
  }
}
