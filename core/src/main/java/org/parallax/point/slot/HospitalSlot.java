package org.parallax.point.slot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parallax.model.Discrepancy;
import org.parallax.point.pair.View;

/** To which hospital somebody was taken. */
public final class HospitalSlot implements SlotRule {
  private static final Pattern HOSPITAL =
      Pattern.compile(
          "\\b((?:\\p{Lu}[\\p{L}.'’-]*\\s+(?:of\\s+|and\\s+|the\\s+)?){1,5})(Hospitals?|Medical"
              + " Cent(?:er|re)|Clinic|Infirmary|Trauma Cent(?:er|re))\\b");

  private static final int LONGEST_INITIALS = 5;

  private static final Set<String> SMALL = Set.of("of", "the", "and", "at", "for");

  private static final Pattern TAKEN =
      Pattern.compile(
          "(?i)\\b(?:taken|transported|rushed|airlifted|flown|treated|transferred|died|dead|hospital\\w*|condition|recovering|brought|admitted|drove|driven)\\b");

  private static final Pattern MOVED =
      Pattern.compile("(?i)\\b(?:then|later|before being|transferred|moved|airlifted|flown)\\b");

  @Override
  public String question() {
    return "to which hospital";
  }

  @Override
  public List<Entry> read(Passage passage) {
    List<Entry> entries = new ArrayList<>();
    if (passage.isElsewhere() || !TAKEN.matcher(passage.text()).find()) {
      return entries;
    }
    Matcher hospital = HOSPITAL.matcher(passage.text());
    while (hospital.find()) {
      String name =
          hospital
              .group(1)
              .strip()
              .toLowerCase(Locale.ROOT)
              .replace("mt.", "mount")
              .replaceAll("['’]s\\b|[.'’]", "")
              .replace("saint ", "st ");
      entries.add(passage.entry(hospital.start(), hospital.end(), name));
    }
    return entries;
  }

  @Override
  public Optional<Verdict> compare(Entry a, Entry b, boolean isSole) {
    boolean shared =
        View.words(a.value()).stream()
            .anyMatch(
                w ->
                    w.length() > 3
                        && !w.equals("university")
                        && !w.equals("county")
                        && !w.equals("general")
                        && !w.equals("memorial")
                        && !w.equals("regional")
                        && !w.equals("children")
                        && View.words(b.value()).contains(w));
    shared |= areInitials(a.value(), b.value()) || areInitials(b.value(), a.value());
    boolean one = isSole && a.isOfOne(b);
    return shared || !one
        ? Optional.empty()
        : Optional.of(
            Verdict.listed(
                Discrepancy.Type.PLACE,
                0.35,
                "there may have been a transfer, or more patients",
                "hospital/other"));
  }

  /**
   * Whether the first word of one stands for words of the other: "UF" for "University of Ferrol".
   */
  private static boolean areInitials(String brief, String full) {
    String first = View.words(brief).stream().findFirst().orElse("");
    String initials =
        View.words(full).stream()
            .filter(w -> !SMALL.contains(w))
            .map(w -> w.substring(0, 1))
            .collect(Collectors.joining());
    return first.length() > 1 && first.length() <= LONGEST_INITIALS && initials.startsWith(first);
  }

  /**
   * Of reports that tell the same hospitals nothing differs, and one that tells of two, and of
   * nobody who was moved, tells of two patients.
   */
  @Override
  public List<Entry> settled(List<Entry> entries) {
    Map<String, Set<String>> told = new TreeMap<>();
    entries.forEach(e -> told.computeIfAbsent(e.report(), k -> new TreeSet<>()).add(e.value()));
    Set<String> moved =
        entries.stream()
            .filter(e -> MOVED.matcher(e.passage().text()).find())
            .map(Entry::report)
            .collect(Collectors.toSet());
    return told.values().stream().distinct().count() == 1
        ? List.of()
        : entries.stream()
            .filter(
                e ->
                    moved.contains(e.report())
                        || told.getOrDefault(e.report(), Set.of()).size() == 1)
            .toList();
  }

  /** A report that tells both tells of a stop that the other leaves out. */
  @Override
  public boolean isSingle() {
    return false;
  }

  @Override
  public int most() {
    return 2;
  }
}
