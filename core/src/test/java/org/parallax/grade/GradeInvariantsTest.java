package org.parallax.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.parallax.model.Discrepancy;
import org.parallax.model.Grade;
import org.parallax.model.Origin;
import org.parallax.model.Position;
import org.parallax.model.Register;
import org.parallax.model.Register.Reliability;
import org.parallax.model.Stance;

/** What holds of every pack that ships, on seeded random points. */
class GradeInvariantsTest {
  private static final int RUNS = 400;
  private static final List<Pack> PACKS = Pack.allShipped();
  private static final List<String> SPEAKERS =
      List.of(
          "The Coast Watch",
          "Norland",
          "Norland navy",
          "Skipper Alda Rue",
          "Sudmark",
          "one of the crew",
          "a video",
          "Sudmark army",
          "Bray police",
          "police",
          "");

  /** Something that is told on a point. */
  private record Told(String outlet, String source, Stance stance, String position) {}

  /** What is told on a random point. */
  private static List<Told> random(Random random) {
    List<Told> told = new ArrayList<>();
    int holders = 1 + random.nextInt(4);
    for (int i = 0; i < holders; i++) {
      Stance stance = random.nextInt(12) == 0 ? Stance.ADMIT : Stance.ASSERT;
      told.add(new Told("Outlet " + random.nextInt(4), any(random), stance, "first"));
    }
    if (random.nextInt(3) == 0) {
      told.add(new Told("Contra", any(random), Stance.ASSERT, "second"));
    }
    if (random.nextInt(3) == 0) {
      told.add(new Told("Denier", any(random), Stance.DENY, "denial"));
    }
    if (random.nextInt(8) == 0) {
      told.add(new Told("Outlet 9", any(random), Stance.RETRACT, "first"));
    }
    return told;
  }

  private static String any(Random random) {
    return SPEAKERS.get(random.nextInt(SPEAKERS.size()));
  }

  private static Case of(List<Told> told) {
    Case point = new Case();
    told.forEach(t -> point.says(t.outlet(), t.source(), t.stance(), t.position()));
    return point.differ(Discrepancy.Type.QUANTITY, true);
  }

  private static List<Told> with(List<Told> told, Told more) {
    List<Told> all = new ArrayList<>(told);
    all.add(more);
    return all;
  }

  private static List<Told> without(List<Told> told, int index) {
    List<Told> all = new ArrayList<>(told);
    all.remove(index);
    return all;
  }

  /** The place of a grade in its pack's own order. */
  private static int rank(Pack pack, Grade grade) {
    for (Degree degree : pack.scale()) {
      if (degree.label().equals(grade.label())) {
        return pack.rank(degree);
      }
    }
    throw new AssertionError(grade.label());
  }

  private static void assertNotLower(Pack pack, Grade before, Grade after, Object told) {
    String what = pack.name() + ": " + before.label() + " then " + after.label() + " of " + told;
    assertTrue(after.name().compareTo(before.name()) >= 0, what);
    assertTrue(rank(pack, after) >= rank(pack, before), what);
  }

  @Test
  void aCopyChangesNoGrade() {
    Random random = new Random(1);
    for (int run = 0; run < RUNS; run++) {
      List<Told> told = random(random);
      Told first = told.getFirst();
      List<Told> more =
          with(told, new Told("Copyist", first.source(), first.stance(), first.position()));
      for (Pack pack : PACKS) {
        assertEquals(of(told).grade(pack).shown(), of(more).grade(pack).shown(), told.toString());
      }
    }
  }

  @Test
  void anAgreeingIndependentOriginNeverLowers() {
    Random random = new Random(2);
    for (int run = 0; run < RUNS; run++) {
      List<Told> told = random(random);
      Told more = new Told("Late Post", "Marit Quill", Stance.ASSERT, "first");
      for (Pack pack : PACKS) {
        Grade before = of(told).grade(pack);
        if (isOfFirst(before)) {
          assertNotLower(pack, before, of(with(told, more)).grade(pack), told);
        }
      }
    }
  }

  @Test
  void removingASupportingOriginNeverRaises() {
    Random random = new Random(3);
    for (int run = 0; run < RUNS; run++) {
      List<Told> told = random(random);
      Told more = new Told("Late Post", any(random), Stance.ASSERT, "first");
      if (more.source().equals("police")) {
        continue;
      }
      for (Pack pack : PACKS) {
        Grade whole = of(with(told, more)).grade(pack);
        Grade less = of(told).grade(pack);
        if (isOfFirst(whole) && isOfFirst(less)) {
          assertNotLower(pack, less, whole, told + " and " + more);
        }
      }
    }
  }

  private static boolean isOfFirst(Grade grade) {
    return grade.proof().position().equals(Optional.of("h-first"));
  }

  @Test
  void removingAContradictingOriginNeverLowers() {
    Random random = new Random(4);
    for (int run = 0; run < RUNS; run++) {
      List<Told> told = random(random);
      for (int i = 0; i < told.size(); i++) {
        for (Pack pack : PACKS) {
          Grade whole = of(told).grade(pack);
          boolean contradicts =
              told.get(i).stance() == Stance.DENY || told.get(i).position().equals("second");
          boolean isGraded =
              whole.proof().position().filter(("h-" + told.get(i).position())::equals).isPresent();
          if (contradicts && !isGraded) {
            assertNotLower(pack, whole, of(without(told, i)).grade(pack), told);
          }
        }
      }
    }
  }

  @Test
  void theOutletsThatAreToldOfWouldChangeTheGradeAndNoOthers() {
    Random random = new Random(5);
    for (int run = 0; run < RUNS; run++) {
      List<Told> told = random(random);
      Grade whole = of(told).grade();
      List<String> named =
          whole.proof().without().stream().map(Grade.Without::outlet).sorted().toList();
      List<String> changing = new ArrayList<>();
      for (String outlet : told.stream().map(Told::outlet).distinct().sorted().toList()) {
        List<Told> rest = told.stream().filter(t -> !t.outlet().equals(outlet)).toList();
        if (rest.isEmpty() || !of(rest).grade().label().equals(whole.label())) {
          changing.add(outlet);
        }
      }
      assertEquals(changing, named, told.toString());
    }
  }

  @Test
  void exchangingTheSidesNamesChangesNothing() {
    Random random = new Random(6);
    for (int run = 0; run < RUNS; run++) {
      List<Told> told = random(random);
      for (Pack pack : PACKS) {
        Case one = new Case("Norland");
        Case other = new Case("Sudmark");
        for (Told t : told) {
          one.says(t.outlet(), t.source(), t.stance(), t.position());
          other.says(t.outlet(), exchanged(t.source()), t.stance(), t.position());
        }
        assertEquals(one.grade(pack).shown(), other.grade(pack).shown(), told.toString());
      }
    }
  }

  private static String exchanged(String source) {
    return source.startsWith("Norland")
        ? source.replace("Norland", "Sudmark")
        : source.replace("Sudmark", "Norland");
  }

  @Test
  void anUnknownSourceIsNeverRated() {
    Random random = new Random(7);
    Register known =
        new Register(
            List.of(
                new Register.Row(
                    List.of("Harbour Gazette"),
                    "",
                    "",
                    Register.Kind.OUTLET,
                    "",
                    "",
                    Reliability.A)));
    Pack admiralty = Pack.shipped("admiralty");
    for (int run = 0; run < RUNS; run++) {
      List<Told> told =
          with(random(random), new Told("Harbour Gazette", "Bo Lind", Stance.ASSERT, "first"));
      Grade grade = of(told).graded(admiralty, known).grades().getFirst();
      assertEquals(Reliability.F, grade.reliability().orElseThrow(), told.toString());
    }
  }

  @Test
  void aDenialDeletesNothing() {
    Random random = new Random(8);
    for (int run = 0; run < RUNS; run++) {
      List<Told> told = random(random);
      Case denied = of(with(told, new Told("Denier 2", "Ora Flint", Stance.DENY, "denial")));
      Graded graded = denied.graded(PACKS.getFirst(), Case.BLANK);
      List<String> positions =
          graded.matter().positions().stream().map(Position::id).sorted().toList();
      assertEquals(
          denied.matter().positions().stream().map(Position::id).sorted().toList(), positions);
      assertEquals(
          denied.story().claims().stream().map(c -> c.id()).toList(),
          graded.grades().getFirst().evidence());
    }
  }

  @Test
  void anUpdateIsNoConflict() {
    for (Pack pack : PACKS) {
      Case point =
          new Case()
              .says("The Wave", "The Coast Watch")
              .says("The Quay", "Skipper Alda Rue")
              .contradicts("The Tide", "Marit Quill");
      Grade plain = point.grade(pack);
      point.differ(Discrepancy.Type.UPDATE, false);
      assertEquals(plain.shown(), point.grade(pack).shown());
      point.differ(Discrepancy.Type.QUANTITY, true);
      assertFalse(plain.shown().equals(point.grade(pack).shown()), pack.name());
    }
  }

  @Test
  void theOrderOfOriginsChangesNothing() {
    Random random = new Random(9);
    for (int run = 0; run < RUNS; run++) {
      Case point = of(random(random));
      List<Origin> origins = new ArrayList<>(point.telling().origins());
      String before = grade(point, origins);
      Collections.shuffle(origins, random);
      assertEquals(before, grade(point, origins));
    }
  }

  private static String grade(Case point, List<Origin> origins) {
    return RuleGrader.parallax()
        .grade(List.of(point.matter()), point.story(), origins, List.of(), Case.BLANK)
        .getFirst()
        .grades()
        .stream()
        .map(Grade::shown)
        .toList()
        .toString();
  }
}
