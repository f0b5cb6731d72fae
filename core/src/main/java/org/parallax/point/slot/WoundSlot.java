package org.parallax.point.slot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.model.Discrepancy;
import org.parallax.model.Mention;

/** In which part of the body somebody was hurt: "shot in the left foot". */
public final class WoundSlot implements SlotRule {
  private static final Taxonomy PARTS = Taxonomy.of("body");

  private static final Pattern HURT =
      Pattern.compile(
          "(?i)\\b(?:shot|shots|gunshots?|hit|struck|wound\\w*|injur\\w+|bullets?|stabb\\w+|graz\\w+"
              + "|fractur\\w+|burn(?:ed|s|t)|hurt|broken?|bandaged|pierced)\\b");

  /** Letters between the word of the wound and the part. */
  private static final int CLOSE = 50;

  private static final Pattern HURT_BEHIND =
      Pattern.compile(
          "(?i)^ (?:was |were |is )?(?:wound|injur|hit\\b|struck|bandaged|broken|pierced)");

  /** What leads up to the part: "in the", "through his lower". */
  private static final Pattern LEADING =
      Pattern.compile(
          "(?i)\\b(?:in|to|into|through|on|hit|struck|grazed|near|of|and|fractured|broken|injured"
              + "|bandaged)\\s+(?:(?:the|his|her|their|my|its|a|an|both|one|each)\\s+)?"
              + "((?:left|right|upper|lower|back of the|back of his|back of her)\\s+)*$");

  /** What makes the word one of a place: "the back seat", "head of the table". */
  private static final Pattern SEAT =
      Pattern.compile("(?i)^[- ]*(?:seat|door|yard|room|window|porch|end|of the|wall|street)\\b");

  /** Letters between whose wound it is and the part. */
  private static final int NEAREST = 90;

  private static final Pattern AGE = Pattern.compile("\\b(\\d{1,3})[- ]years?[- ]old\\b");

  private static final Pattern SIDE = Pattern.compile("(?i)\\b(left|right)\\s+(?:\\w+\\s+)?$");

  @Override
  public String question() {
    return "where the wound is";
  }

  @Override
  public List<Entry> read(Passage passage) {
    List<Entry> entries = new ArrayList<>();
    if (passage.isElsewhere()) {
      return entries;
    }
    for (Taxonomy.Found part : PARTS.in(passage.text())) {
      String before = passage.text().substring(0, part.start());
      boolean isHurt =
          HURT.matcher(before.substring(Math.max(0, before.length() - CLOSE))).find()
              || HURT_BEHIND.matcher(passage.text().substring(part.end())).find();
      if (isHurt
          && LEADING.matcher(before).find()
          && !SEAT.matcher(passage.text().substring(part.end())).find()) {
        Matcher side = SIDE.matcher(before);
        boolean sided = side.find();
        String value =
            sided
                ? side.group(1).toLowerCase(java.util.Locale.ROOT) + " " + part.value()
                : part.value();
        Entry entry = passage.entry(sided ? side.start(1) : part.start(), part.end(), value);
        entries.add(nearest(passage, before).map(entry::of).orElse(entry));
      }
    }
    return entries;
  }

  /** Whose wound it is by the name or the age that stands right before it in the sentence. */
  private static Optional<Who> nearest(Passage passage, String before) {
    int from = 0;
    Set<String> names = Set.of();
    for (Mention mention : passage.setting().people(passage.report())) {
      int start = mention.phrase().span().start() - passage.span().start();
      if (start >= from && start < before.length()) {
        from = start;
        names = Who.named(mention, passage);
      }
    }
    Matcher age = AGE.matcher(before);
    int at = -1;
    int years = 0;
    while (age.find()) {
      at = age.start();
      years = Integer.parseInt(age.group(1));
    }
    boolean isFar = before.length() - Math.max(at, from) > NEAREST;
    if (isFar || (at < 0 && names.isEmpty())) {
      return Optional.empty();
    }
    return at > from
        ? Optional.of(
            new Who(Set.of(), Who.sexes(before.substring(at)), Set.of(years), Set.of(), false))
        : names.isEmpty()
            ? Optional.empty()
            : Optional.of(new Who(names, Set.of(), Set.of(), Set.of(), false));
  }

  @Override
  public Optional<Verdict> compare(Entry a, Entry b, boolean isSole) {
    if (!a.isOfOne(b) || a.report().equals(b.report())) {
      return Optional.empty();
    }
    boolean sided = isSided(a) && isSided(b) && bare(a).equals(bare(b));
    return switch (PARTS.between(bare(a), bare(b))) {
      case SAME ->
          sided
              ? Optional.of(
                  Verdict.listed(
                      Discrepancy.Type.DETAIL,
                      0.5,
                      "left and right differ, if one person is meant",
                      "wound/side"))
              : Optional.empty();
      case FINER ->
          isSole
              ? Optional.of(
                  Verdict.listed(
                      Discrepancy.Type.DETAIL, 0.2, "one tells it more exactly", "wound/finer"))
              : Optional.empty();
      case OTHER ->
          Optional.of(
              Verdict.listed(
                  Discrepancy.Type.DETAIL,
                  isSole ? 0.5 : 0.35,
                  "there may be more wounds than one",
                  "wound/other"));
    };
  }

  private static boolean isSided(Entry entry) {
    return entry.value().startsWith("left ") || entry.value().startsWith("right ");
  }

  private static String bare(Entry entry) {
    return entry.value().replaceFirst("^(?:left|right) ", "");
  }

  @Override
  public int most() {
    return 3;
  }
}
