package org.parallax.language;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.text.Table;

/**
 * Decides whether a sentence ends at a full stop, question mark, exclamation mark or ellipsis. The
 * text it is given has plain spaces for all blanks.
 */
final class Boundaries {
  private static final String OPENING = "“‘„«‹\"'([{-–—•*";
  private static final String CLOSING = "”’»›)]}";
  private static final Pattern COUNTER = Pattern.compile("\\(?\\d{1,3}");
  private static final Pattern SMALL_WORD = Pattern.compile("\\p{Ll}{2,}|.*\\d");
  private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}(?:\\p{Ll}+)?");
  private static final Pattern PLAIN =
      Pattern.compile("\\p{Ll}{3,}|\\p{Lu}\\p{Ll}{3,}|\\d+(?:-\\d+)*");

  /** Endings of addresses, which follow a stop without a blank. */
  private static final Set<String> DOMAINS = Set.of("Com", "Org", "Net", "Edu", "Gov", "Info");

  private static final int MOST_NAME_WORDS = 4;

  /** Places by their letters, without the last stop, that no article stands before. */
  private static final Set<String> PLACES =
      Set.of("L.A", "D.C", "N.Y", "N.J", "N.C", "S.C", "N.M", "N.H", "N.D", "S.D", "B.C");

  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  private final Abbreviations abbreviations = new Abbreviations();
  private final Set<String> starters = new HashSet<>();
  private final Set<String> calendar = new HashSet<>();
  private final Set<String> cues = new HashSet<>();

  Boundaries() {
    for (List<String> row : Table.beside(Boundaries.class, "boundary-words.tsv").rows()) {
      switch (row.get(1)) {
        case "starter" -> starters.add(row.get(0));
        case "calendar" -> calendar.add(row.get(0));
        case "cue" -> cues.add(row.get(0));
        default -> throw new IllegalArgumentException("kind of " + row);
      }
    }
  }

  /** Whether {@code c} can end a sentence. */
  static boolean isTerminator(char c) {
    return c == '.' || c == '!' || c == '?' || c == '\u2026';
  }

  /** The end of the marks from {@code from} on that belong to the terminator before it. */
  static int closersEnd(String text, int from) {
    int end = from;
    while (end < text.length()) {
      char c = text.charAt(end);
      if (isTerminator(c) || CLOSING.indexOf(c) >= 0 || isClosingStraight(text, end)) {
        end++;
      } else if (c == ' ' && isLoneCloser(text, end + 1)) {
        end += 2;
      } else {
        return end;
      }
    }
    return end;
  }

  /** "The L.A. County clerk": a place has no article, so its noun is still to come. */
  private static boolean isBehindArticle(String text, int start, int from) {
    String words = text.substring(start, from).stripTrailing();
    return ARTICLES.contains(wordBefore(words, 0, words.length()).toLowerCase(Locale.ROOT));
  }

  private static boolean isClosingStraight(String text, int at) {
    char c = text.charAt(at);
    return (c == '"' || c == '\'')
        && (at + 1 == text.length()
            || !Character.isLetterOrDigit(text.codePointAt(at + 1))
            || (c == '"' && isOpenBefore(text, at)));
  }

  /** Whether a straight quotation mark before {@code at} is open still. */
  private static boolean isOpenBefore(String text, int at) {
    return text.substring(0, at).chars().filter(c -> c == '"').count() % 2 == 1;
  }

  /** A closing curly mark or bracket that stands between blanks. */
  private static boolean isLoneCloser(String text, int at) {
    return at < text.length()
        && CLOSING.indexOf(text.charAt(at)) >= 0
        && (at + 1 == text.length() || text.charAt(at + 1) == ' ');
  }

  /**
   * Whether the sentence from {@code start} ends at {@code end}.
   *
   * @param at index of its first terminator, {@code end} is behind that one's closing marks
   * @param modelEnds whether the model says so
   */
  boolean ends(String text, int start, int at, int end, boolean modelEnds) {
    int next = skip(text, end, " ");
    if (next == text.length()) {
      return true;
    }
    if (next == end) {
      return endsWithoutBlank(text, start, at, end, modelEnds);
    }
    int first = skip(text, next, OPENING + " ");
    if (first == text.length() || Character.isLowerCase(text.codePointAt(first))) {
      return false;
    }
    boolean opens = first > next;
    boolean closes =
        CLOSING.indexOf(text.charAt(end - 1)) >= 0 || "\"'".indexOf(text.charAt(end - 1)) >= 0;
    String before = wordBefore(text, start, at);
    String after = wordAt(text, first);
    if (end == at + 1 && text.charAt(at) == '.') {
      if (COUNTER.matcher(text.substring(start, at).strip()).matches()) {
        return false;
      }
      Optional<Abbreviations.Kind> kind = abbreviations.kind(before);
      if (kind.isPresent()) {
        if (PLACES.contains(before) && isBehindArticle(text, start, at - before.length())) {
          return false;
        }
        return endsAfter(kind.get(), after, opens, modelEnds);
      }
    }
    return endsPlainly(text, at, end, first, opens, closes)
        .orElseGet(
            () -> modelEnds || starters.contains(after) || SMALL_WORD.matcher(before).matches());
  }

  private Optional<Boolean> endsPlainly(
      String text, int at, int end, int first, boolean opens, boolean closes) {
    char mark = text.charAt(at);
    if (closes) {
      return Optional.of(mark == '.' || opens || !isTag(text, first));
    }
    if (mark == '\u2026' || (end > at + 1 && mark == '.')) {
      return Optional.of(opens || starters.contains(wordAt(text, first)));
    }
    return opens && text.charAt(first) != '-' ? Optional.of(true) : Optional.empty();
  }

  private static boolean endsWithoutBlank(
      String text, int start, int at, int end, boolean modelEnds) {
    char next = text.charAt(end);
    if (next == '“' || next == '„') {
      return true;
    }
    return isGlued(text, start, at, end)
        || (modelEnds
            && at > 2
            && Character.isUpperCase(next)
            && Character.isLowerCase(text.charAt(at - 1))
            && Character.isLowerCase(text.charAt(at - 2)));
  }

  /**
   * Whether two sentences stand without a blank between them, as pages do whose breaks were lost:
   * "in the head.Police said". An address ("example.Com/News") has no blank on either side.
   */
  private static boolean isGlued(String text, int start, int at, int end) {
    boolean closes = end == at + 2 && text.charAt(at + 1) == '"';
    int from = text.charAt(end) == '"' ? end + 1 : end;
    String after = wordAt(text, from);
    int behind = from + after.length();
    return (end == at + 1 || closes)
        && text.charAt(at) == '.'
        && CAPITALISED.matcher(after).matches()
        && !DOMAINS.contains(after)
        && behind < text.length()
        && " ,’'-".indexOf(text.charAt(behind)) >= 0
        && PLAIN.matcher(wordBefore(text, start, at)).matches();
  }

  private boolean endsAfter(
      Abbreviations.Kind kind, String after, boolean opens, boolean modelEnds) {
    boolean digit = !after.isEmpty() && Character.isDigit(after.charAt(0));
    return switch (kind) {
      case TITLE -> false;
      case NUMBER -> !digit;
      case EITHER ->
          !digit && !calendar.contains(after) && (opens || starters.contains(after) || modelEnds);
    };
  }

  /** Whether a name and a verb of speech follow, as in "Why?" Ada Brock asked. */
  private boolean isTag(String text, int first) {
    int at = first;
    for (int words = 0; words <= MOST_NAME_WORDS && at < text.length(); words++) {
      String word = wordAt(text, at);
      if (words > 0 && cues.contains(word)) {
        return true;
      }
      if (word.isEmpty() || !Character.isUpperCase(word.codePointAt(0))) {
        return false;
      }
      at = skip(text, at + word.length(), " .");
    }
    return false;
  }

  private static String wordBefore(String text, int start, int at) {
    int from = at;
    while (from > start
        && text.charAt(from - 1) != ' '
        && OPENING.indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    return text.substring(from, at);
  }

  private static String wordAt(String text, int at) {
    int end = at;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return text.substring(at, end);
  }

  private static int skip(String text, int from, String skipped) {
    int at = from;
    while (at < text.length() && skipped.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }
}
