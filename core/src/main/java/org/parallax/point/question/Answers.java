package org.parallax.point.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.point.difference.Facet;
import org.parallax.point.difference.Question;
import org.parallax.point.question.SlotAsking.About;
import org.parallax.point.slot.AgeSlot;
import org.parallax.point.slot.CaseSlot;
import org.parallax.point.slot.ClockSlot;
import org.parallax.point.slot.ConditionSlot;
import org.parallax.point.slot.DaySlot;
import org.parallax.point.slot.DeathPlaceSlot;
import org.parallax.point.slot.Entry;
import org.parallax.point.slot.HospitalSlot;
import org.parallax.point.slot.Readings;
import org.parallax.point.slot.ReasonSlot;
import org.parallax.point.slot.ResidenceSlot;
import org.parallax.point.slot.ShotsSlot;
import org.parallax.point.slot.SlotRule;
import org.parallax.point.slot.StreetSlot;
import org.parallax.point.slot.TollSlot;
import org.parallax.point.slot.VehicleSlot;
import org.parallax.point.slot.WeaponSlot;
import org.parallax.point.slot.WoundSlot;

/** Groups what sentences of two reports or more answer to one question. */
public final class Answers {
  /** Answers beyond these are not compared, so that a question costs no more than their pairs. */
  private static final int MOST = 60;

  /** A report that comes back to a matter is asked for what it told of it first. */
  private static final int MOST_OF_A_REPORT = 2;

  private static final Set<String> DONE = Set.of("violence", "death");
  private static final Set<String> ILL =
      Set.of("violence", "death", "wreck", "blaze", "quake", "rescue");
  private static final Set<String> CASES = Set.of("violence", "death", "arrest", "charge", "trial");

  /** To persons, by name and age. */
  private static final Set<String> OF_PERSONS =
      Set.of("violence", "death", "wreck", "blaze", "quake", "rescue", "arrest", "charge", "trial");

  private static final Pattern ANY = Pattern.compile("");
  private static final Pattern NEVER = Pattern.compile("(?!)");

  /** What is done with a weapon. */
  private static final Pattern USED =
      Pattern.compile(
          "(?i)\\b(?:armed|wield\\w*|fir(?:ed|ing)|shot|shooting|us(?:ed|ing)|with (?:an?|his|her|their)|dr[ae]wn?|pull(?:ed|ing)|point(?:ed|ing)|aimed|brandish\\w*|held|carr(?:ied|ying))\\b");

  /** What sounds like a reason and is none: "an accident", "not sure why", "after a robbery". */
  private static final Pattern NO_REASON =
      Pattern.compile(
          "(?i)\\b(?:accidents?\\b|(?:un\\w+|not \\w+) why|fight (?:against|for) |after (?:an? |the )?robber)");

  /** An hour that names something: "midnight basketball". */
  private static final Pattern NO_HOUR =
      Pattern.compile(
          "(?i)\\b(?:midnight|noon) (?!(?:on|and|when|in|at|as|after|before|to|local|central|eastern|by|that|when)\\b)\\p{Ll}+");

  /** Where somebody lives, not where it was: "of the 2100 block". */
  private static final Pattern HOME = Pattern.compile("(?i)\\bof (?:the |\\d)");

  private static final List<Asking> ASKED =
      List.of(
          new Fitting(slot(Question.Kind.WHY, About.EVENT, new ReasonSlot()), ILL, ANY, NO_REASON),
          new Fitting(
              slot(Question.Kind.WITH_WHAT, About.EVENT, new WeaponSlot()), DONE, USED, NEVER),
          new Fitting(
              slot(Question.Kind.WHICH_VEHICLE, About.EVENT, new VehicleSlot()), ILL, ANY, NEVER),
          new Fitting(
              slot(Question.Kind.AT_WHAT_HOUR, About.EVENT, new ClockSlot()), ILL, ANY, NO_HOUR),
          new Fitting(slot(Question.Kind.WHEN, About.EVENT, new DaySlot()), ILL, ANY, NEVER),
          new Fitting(
              slot(Question.Kind.IN_WHICH_STREET, About.EVENT, new StreetSlot()), ILL, ANY, HOME),
          new Fitting(slot(Question.Kind.HOW_MANY, About.EVENT, new TollSlot()), ILL, ANY, NEVER),
          new Fitting(slot(Question.Kind.HOW_MANY, About.EVENT, new ShotsSlot()), DONE, ANY, NEVER),
          slot(Question.Kind.WHERE_HURT, About.PERSON, new WoundSlot()),
          slot(Question.Kind.WHAT_CONDITION, About.PERSON, new ConditionSlot()),
          slot(Question.Kind.WHICH_HOSPITAL, About.PERSON, new HospitalSlot()),
          slot(Question.Kind.WHERE, About.PERSON, new DeathPlaceSlot()),
          slot(Question.Kind.WHAT_STAGE, About.PERSON, new CaseSlot()),
          slot(Question.Kind.WHERE_FROM, About.PERSON_ALIKE, new ResidenceSlot()),
          slot(Question.Kind.HOW_OLD, About.PERSON_ALIKE, new AgeSlot()),
          new Fitting(new CueAsking(Question.Kind.WHAT_STAGE), CASES, ANY, NEVER),
          new Fitting(new CueAsking(Question.Kind.WHOM_TO_CALL), CASES, ANY, NEVER),
          new PhoneAsking(),
          new Fitting(new NameAsking(), OF_PERSONS, ANY, NEVER),
          new EventDayAsking(),
          new EventTownAsking(),
          new EventKindAsking(),
          new Fitting(new OfficeAsking(), OF_PERSONS, ANY, NEVER),
          new CountAsking());

  private static Asking slot(Question.Kind kind, About about, SlotRule rule) {
    return new SlotAsking(kind, about, rule);
  }

  private Answers() {}

  /**
   * The groups, in the order of the questions; those of one group answer one question.
   *
   * @param main families of the events that the story is about
   */
  public static List<List<Facet>> in(Readings readings, Set<String> main) {
    List<List<Facet>> groups = new ArrayList<>();
    for (Asking asked : ASKED) {
      if (asked.isAskedOf(main)) {
        groups.addAll(groups(asked, entries(asked, readings, main)));
      }
    }
    return groups;
  }

  private static List<Entry> entries(Asking asked, Readings readings, Set<String> main) {
    Map<String, Integer> told = new HashMap<>();
    return asked.read(readings, main).stream()
        .filter(e -> told.merge(e.report() + " " + e.value(), 1, Integer::sum) <= MOST_OF_A_REPORT)
        .limit(MOST)
        .toList();
  }

  private static List<List<Facet>> groups(Asking asked, List<Entry> entries) {
    List<List<Entry>> groups = new ArrayList<>();
    for (Entry entry : entries) {
      List<Entry> joined = new ArrayList<>();
      for (List<Entry> group : List.copyOf(groups)) {
        if (belongs(asked, entry, group, entries)) {
          joined.addAll(group);
          groups.remove(group);
        }
      }
      joined.add(entry);
      groups.add(joined);
    }
    return groups.stream()
        .filter(g -> g.stream().map(Entry::report).distinct().count() > 1)
        .map(g -> facets(asked.kind(), g))
        .toList();
  }

  /** Whether the entry answers what the group answers, and nothing tells their people apart. */
  private static boolean belongs(
      Asking asked, Entry entry, List<Entry> group, List<Entry> entries) {
    return group.stream().allMatch(e -> e.who().mayBe(entry.who()))
        && group.stream().anyMatch(e -> isOne(asked, e, entry, entries));
  }

  private static boolean isOne(Asking asked, Entry a, Entry b, List<Entry> entries) {
    if (a.report().equals(b.report())) {
      return a.value().equals(b.value()) && a.who().isSurely(b.who());
    }
    return asked.isOne(a, b, isSole(a, b, entries) && isSole(b, a, entries));
  }

  /** Whether the report of {@code entry} tells no other value that the other report lacks. */
  private static boolean isSole(Entry entry, Entry other, List<Entry> entries) {
    return entries.stream()
        .filter(e -> e.report().equals(entry.report()) && !e.value().equals(entry.value()))
        .filter(e -> e.who().mayBe(other.who()))
        .allMatch(e -> tells(other.report(), e, entries));
  }

  private static boolean tells(String report, Entry entry, List<Entry> entries) {
    return entries.stream()
        .anyMatch(
            e ->
                e.report().equals(report)
                    && e.value().equals(entry.value())
                    && e.who().mayBe(entry.who()));
  }

  /** One answer of each claim. */
  private static List<Facet> facets(Question.Kind kind, List<Entry> group) {
    Map<Integer, Facet> facets = new LinkedHashMap<>();
    Question question = new Question(kind, group.getFirst().value());
    for (Entry entry : group) {
      facets.putIfAbsent(
          entry.view().index(),
          new Facet(question, entry.view(), new Facet.Answer.Named(entry.value()), entry.phrase()));
    }
    return List.copyOf(facets.values());
  }
}
