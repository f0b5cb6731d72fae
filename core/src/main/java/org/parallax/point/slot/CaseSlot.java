package org.parallax.point.slot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.model.Discrepancy;

/** How far a case has come: no arrest, in custody, charged, pleaded, sentenced. */
public final class CaseSlot implements SlotRule {
  /** What makes a stage one that is past, or one that may come. */
  private static final Pattern NOT_NOW =
      Pattern.compile(
          "(?i)\\b(?:if|could|would|may|might|can|should|will|until|was|were|had been|unless|not"
              + " yet|yet to|to)(?:['’]\\p{L}+)?\\s+(?:[\\p{L}'’]+\\s+){0,2}$");

  private static final Pattern NOBODY = Pattern.compile("(?i)\\b(?:neither|nobody|none|nor)\\b");

  /** "have not said that anybody": what denies or leaves open that somebody is held. */
  private static final Pattern NOT =
      Pattern.compile("(?i)(?:\\b(?:not|no|without)|n.t)\\b(?! only)[^.;,]{0,60}$");

  private static final Set<String> HELD = Set.of("in custody", "arrested");

  private static final Taxonomy STAGES = Taxonomy.of("case");

  /** Stages at which nobody is held yet, whose names are those of other people. */
  private static final Set<String> OF_NOBODY = Set.of("no arrest", "at large");

  /** What a later report may tell instead. */
  private static final Map<String, Set<String>> OVERTAKEN =
      Map.of(
          "no arrest",
              Set.of(
                  "in custody", "arrested", "charged", "sentenced", "pleaded guilty", "convicted"),
          "at large",
              Set.of(
                  "in custody", "arrested", "charged", "sentenced", "pleaded guilty", "convicted"),
          "no charges",
              Set.of("charged", "pleaded guilty", "pleaded not guilty", "convicted", "sentenced"),
          "pleaded not guilty", Set.of("pleaded guilty", "convicted"));

  /** Those who suffered, of whom an earlier case may be told. */
  private static final Pattern OF_VICTIM =
      Pattern.compile(
          "(?i)\\b(?:victims?|deceased|(?:teen\\w*|m[ae]n|wom[ae]n|boy|girl|one) (?:who was"
              + " )?(?:killed|slain|shot|wounded|found dead))\\b[^.;]{0,80}$");

  @Override
  public String question() {
    return "how far the case has come";
  }

  @Override
  public List<Entry> read(Passage passage) {
    List<Entry> entries = new ArrayList<>();
    if (!passage.isElsewhere()) {
      for (Taxonomy.Found found : STAGES.in(passage.text())) {
        boolean isNone = NOBODY.matcher(passage.text().substring(0, found.start())).find();
        isNone |=
            HELD.contains(found.value())
                && NOT.matcher(passage.text().substring(0, found.start())).find();
        isNone |= OF_VICTIM.matcher(passage.text().substring(0, found.start())).find();
        if (!isNone && !NOT_NOW.matcher(passage.text().substring(0, found.start())).find()) {
          Entry entry = passage.entry(found.start(), found.end(), found.value());
          entries.add(OF_NOBODY.contains(found.value()) ? entry.of(Who.NOBODY) : entry);
        }
      }
    }
    return entries;
  }

  /** Of each report how far the case has come by what it tells last of it. */
  @Override
  public List<Entry> settled(List<Entry> entries) {
    return entries.stream()
        .filter(
            e ->
                entries.stream()
                    .filter(o -> o.report().equals(e.report()))
                    .noneMatch(o -> rank(o) > rank(e)))
        .toList();
  }

  private static int rank(Entry entry) {
    return switch (entry.value()) {
      case "no arrest", "at large", "no charges" -> 0;
      case "in custody", "arrested" -> 1;
      case "charged" -> 2;
      case "pleaded not guilty" -> 3;
      default -> 4;
    };
  }

  @Override
  public Optional<Verdict> compare(Entry a, Entry b, boolean isSole) {
    boolean overtaken = isOvertaken(a, b) || isOvertaken(b, a);
    if (!overtaken) {
      return Optional.empty();
    }
    return Optional.of(
        Verdict.listed(
            Discrepancy.Type.UPDATE, 0.5, "the case has moved on between the two", "case/stage"));
  }

  private static boolean isOvertaken(Entry early, Entry late) {
    return OVERTAKEN.getOrDefault(early.value(), Set.of()).contains(late.value());
  }

  @Override
  public int most() {
    return 2;
  }

  @Override
  public boolean isSingle() {
    return false;
  }
}
