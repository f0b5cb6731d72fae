package org.parallax.app.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.model.Discrepancy;

/**
 * A difference as readers see it: one sharpest row of the ledger with the rows that tell the same
 * again.
 *
 * @param first the row that is shown
 * @param again the rows that set the same side by side, of other claims
 */
public record DifferenceText(Discrepancy first, List<Discrepancy> again) {
  private static final Pattern NUMBER =
      Pattern.compile("(>=|<=|>|<|~)?(\\d+(?:\\.\\d+)?)(?:\\s+(\\p{L}.*))?");
  private static final Pattern HOW_MANY = Pattern.compile("how many(?: \\((.*)\\))?");
  private static final Set<String> STATES = Set.of("missing", "aboard", "dead", "hurt", "unhurt");

  public DifferenceText {
    again = List.copyOf(again);
  }

  /** The differences, each told once, in their order. */
  public static List<DifferenceText> of(List<Discrepancy> rows) {
    List<DifferenceText> texts = new ArrayList<>();
    for (Discrepancy row : rows) {
      int same = -1;
      for (int i = 0; i < texts.size() && same < 0; i++) {
        same = areOne(texts.get(i).first(), row) ? i : -1;
      }
      if (same < 0) {
        texts.add(new DifferenceText(row, List.of()));
      } else {
        texts.set(same, texts.get(same).with(row));
      }
    }
    return texts;
  }

  /** The fuller of two rows is the one that is shown. */
  private DifferenceText with(Discrepancy row) {
    List<Discrepancy> all = new ArrayList<>(again);
    boolean isFuller = sides(List.of(row)).size() > sides(List.of(first)).size();
    all.add(isFuller ? first : row);
    return new DifferenceText(isFuller ? row : first, all);
  }

  /** Whether one of two rows sets nothing beside one another that the other does not. */
  private static boolean areOne(Discrepancy a, Discrepancy b) {
    return a.type() == b.type()
        && a.alarm() == b.alarm()
        && a.by().equals(b.by())
        && (holds(a, b) || holds(b, a));
  }

  private static boolean holds(Discrepancy all, Discrepancy some) {
    return some.values().stream()
        .allMatch(s -> all.values().stream().anyMatch(a -> isHeld(a, s, some.type())));
  }

  private static boolean isHeld(
      Discrepancy.Value a, Discrepancy.Value some, Discrepancy.Type type) {
    String held = sign(a);
    String asked = sign(some);
    return held.equals(asked)
        || (type == Discrepancy.Type.WORDING && (held.contains(asked) || asked.contains(held)));
  }

  private static String sign(Discrepancy.Value value) {
    String words = value.value() + (isNumber(value.value()) ? "" : "|" + value.phrase().text());
    return words.toLowerCase(Locale.ROOT);
  }

  private static boolean isNumber(String value) {
    return NUMBER.matcher(value).matches();
  }

  /** The values of all rows, those that hold the same together, each claim once. */
  public Map<String, List<Discrepancy.Value>> sides() {
    List<Discrepancy> rows = new ArrayList<>(List.of(first));
    if (first.type() != Discrepancy.Type.WORDING) {
      rows.addAll(again);
    }
    return sides(rows);
  }

  private static Map<String, List<Discrepancy.Value>> sides(List<Discrepancy> rows) {
    Map<String, List<Discrepancy.Value>> sides = new LinkedHashMap<>();
    for (Discrepancy row : rows) {
      for (Discrepancy.Value value : row.values()) {
        List<Discrepancy.Value> side = sides.computeIfAbsent(value.value(), k -> new ArrayList<>());
        if (side.stream().noneMatch(v -> v.claim().equals(value.claim()))) {
          side.add(value);
        }
      }
    }
    return sides;
  }

  /** What a side holds, in words: "at least 14 killed", "Denied", else those of the report. */
  public String value(Discrepancy.Value value) {
    Matcher number = NUMBER.matcher(value.value());
    if (number.matches()) {
      String bound = number.group(1) == null ? "" : bound(number.group(1));
      String unit = number.group(3) == null ? "" : " " + number.group(3);
      return bound + Plain.grouped(Double.parseDouble(number.group(2))) + unit;
    }
    if (first.type() == Discrepancy.Type.DENIAL && value.value().matches("held|denied")) {
      return value.value().equals("held") ? "Held" : "Denied";
    }
    boolean isTold =
        first.values().stream()
            .filter(v -> !v.value().equals(value.value()))
            .noneMatch(v -> v.phrase().text().equalsIgnoreCase(value.phrase().text()));
    return isTold ? value.phrase().text() : value.value();
  }

  private static String bound(String sign) {
    return switch (sign) {
      case ">=" -> "at least ";
      case "<=" -> "at most ";
      case ">" -> "more than ";
      case "<" -> "fewer than ";
      default -> "about ";
    };
  }

  /** What is asked: "How many were killed", "At what hour"; empty where the rule does not say. */
  public String question() {
    String head = head();
    String asked = head.startsWith("Of “") ? head.substring(head.lastIndexOf("”: ") + 3) : head;
    Matcher many = HOW_MANY.matcher(asked.toLowerCase(Locale.ROOT));
    return many.matches() && many.group(1) != null ? howMany(many.group(1)) : capital(asked);
  }

  private String howMany(String counted) {
    if (counted.equals("person")) {
      return "How many people";
    }
    if (STATES.contains(counted) || counted.endsWith("ed")) {
      return "How many were " + counted;
    }
    return "How many "
        + first.values().stream()
            .flatMap(v -> List.of(v.phrase().text().split("[^\\p{L}]+")).stream())
            .filter(w -> !counted.isEmpty() && w.toLowerCase(Locale.ROOT).startsWith(counted))
            .findFirst()
            .orElse(counted);
  }

  /** Why it is an alarm, or why it is none. */
  public String reason() {
    String rest = first.explanation().substring(head().length());
    int at = rest.lastIndexOf("”. ");
    String reason = at < 0 ? rest : rest.substring(at + 3);
    return reason.startsWith(": ") ? reason.substring(2) : reason;
  }

  /** The explanation up to the words that differ. */
  private String head() {
    String words = ": “" + first.values().getFirst().phrase().text() + "”";
    int at = first.explanation().lastIndexOf(words + " / ");
    int alone = at < 0 ? first.explanation().lastIndexOf(words) : at;
    return alone < 0 ? "" : first.explanation().substring(0, alone);
  }

  private static String capital(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** "severity 0.8, rule denial/stance". */
  public String proof() {
    return String.format(Locale.ROOT, "severity %.2f, rule %s", first.severity(), first.by());
  }
}
