package org.parallax.eval;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * One way: arrows between modules point down only, no packages in a circle, and no stage knows
 * another.
 */
class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.parallax");

  private static final List<String> STAGES =
      List.of(
          "speech", "clause", "stance", "resolve", "story", "origin", "point", "grade", "brief");

  private static final List<String> CORE =
      List.of(
          "model",
          "text",
          "quantity",
          "time",
          "place",
          "name",
          "mend",
          "pipeline",
          "speech",
          "clause",
          "stance",
          "resolve",
          "story",
          "origin",
          "point",
          "grade",
          "brief");

  @Test
  void seesEveryModule() {
    for (String module : List.of("model", "intake", "language", "store", "app", "eval")) {
      assertTrue(
          CLASSES.stream().anyMatch(c -> c.getPackageName().startsWith("org.parallax." + module)),
          module + " is missing from the class path");
    }
  }

  @Test
  void packagesAreInNoCircle() {
    slices().matching("org.parallax.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void modulesPointDown() {
    layeredArchitecture()
        .consideringOnlyDependenciesInAnyPackage("org.parallax..")
        .layer("core")
        .definedBy(CORE.stream().map(p -> "org.parallax." + p + "..").toArray(String[]::new))
        .layer("intake")
        .definedBy("org.parallax.intake..")
        .layer("language")
        .definedBy("org.parallax.language..")
        .layer("store")
        .definedBy("org.parallax.store..")
        .layer("app")
        .definedBy("org.parallax.app..")
        .layer("eval")
        .definedBy("org.parallax.eval..")
        .whereLayer("eval")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("app")
        .mayOnlyBeAccessedByLayers("eval")
        .whereLayer("store")
        .mayOnlyBeAccessedByLayers("app", "eval")
        .whereLayer("language")
        .mayOnlyBeAccessedByLayers("app", "eval")
        .whereLayer("intake")
        .mayOnlyBeAccessedByLayers("app", "eval")
        .check(CLASSES);
  }

  @Test
  void noStageKnowsAnother() {
    for (String stage : STAGES) {
      String[] others =
          STAGES.stream()
              .filter(s -> !s.equals(stage))
              .map(s -> "org.parallax." + s + "..")
              .toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage("org.parallax." + stage + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(others)
          .because("a stage takes what it needs as an argument; the pipeline puts stages together")
          .check(CLASSES);
    }
  }

  @Test
  void coreKnowsNoFilesSocketsClockRandomnessOrLogging() {
    noClasses()
        .that()
        .resideInAnyPackage(
            CORE.stream().map(p -> "org.parallax." + p + "..").toArray(String[]::new))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.nio.file..",
            "java.net..",
            "java.util.logging..",
            "java.sql..",
            "java.lang.System.Logger")
        .orShould()
        .dependOnClassesThat()
        .haveNameMatching("java\\.util\\.Random|java\\.time\\.Clock|java\\.io\\.File.*")
        .because("stages are pure: the same reports give the same ledger everywhere")
        .check(CLASSES);
  }
}
