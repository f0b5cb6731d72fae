package org.parallax.language;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;
import org.parallax.text.Table;

/**
 * Tells the language of a text. Prose in which every fifth word is a frequent English one is
 * English; for all else OpenNLP's model is asked, which is loaded then, and only languages of the
 * script that most letters belong to are taken from it. The model is unsure about a headline: one
 * in plain Latin letters counts as English unless another language is clearly likelier. Safe for
 * use by several threads.
 */
public final class LanguageIdentifier {
  /** The code of a text whose language cannot be told. */
  public static final String UNKNOWN = "und";

  private static final String ENGLISH = "en";
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final int FEWEST_LETTERS = 3;
  private static final int LONGEST_LOOK = 4_000;
  private static final int PROSE_WORDS = 20;
  private static final double PROSE_SHARE = 0.2;
  private static final int SHORT_LETTERS = 100;
  private static final double CLEARLY_LIKELIER = 1.15;

  private final Set<String> englishWords = new HashSet<>();
  private final Map<String, String> codes = new HashMap<>();
  private @Nullable LanguageDetectorModel model;

  public LanguageIdentifier() {
    for (List<String> row : Table.beside(LanguageIdentifier.class, "english-words.tsv").rows()) {
      englishWords.add(row.get(0));
    }
    for (String code : Locale.getISOLanguages()) {
      codes.put(Locale.of(code).getISO3Language(), code);
    }
    for (List<String> row : Table.beside(LanguageIdentifier.class, "language-codes.tsv").rows()) {
      codes.put(row.get(0), row.get(1));
    }
  }

  /** The ISO 639-1 code of the language of {@code text}, or {@link #UNKNOWN}. */
  public String identify(String text) throws IOException {
    String look = text.substring(0, Math.min(text.length(), LONGEST_LOOK));
    int letters = (int) look.codePoints().filter(Character::isLetter).count();
    if (letters < FEWEST_LETTERS) {
      return UNKNOWN;
    }
    UnicodeScript script = script(look);
    boolean latin = script == UnicodeScript.LATIN;
    List<String> words =
        WORD.matcher(look)
            .results()
            .map(MatchResult::group)
            .map(LanguageIdentifier::lower)
            .toList();
    double share = words.stream().filter(englishWords::contains).count() / (double) words.size();
    if (latin && words.size() >= PROSE_WORDS && share >= PROSE_SHARE) {
      return ENGLISH;
    }
    List<Guess> guesses = guesses(look, script);
    return latin && letters < SHORT_LETTERS
        ? ofHeadline(look, share, guesses)
        : guesses.stream().findFirst().map(Guess::code).orElse(UNKNOWN);
  }

  /**
   * A language that the model holds possible.
   *
   * @param code ISO 639-1
   * @param likelihood between 0 and 1
   */
  private record Guess(String code, double likelihood) {}

  private static String ofHeadline(String text, double share, List<Guess> guesses) {
    Optional<Guess> english =
        guesses.stream().filter(guess -> guess.code().equals(ENGLISH)).findFirst();
    if (share > 0 || guesses.isEmpty() || english.isEmpty()) {
      return ENGLISH;
    }
    Guess best = guesses.getFirst();
    if (best.likelihood() > CLEARLY_LIKELIER * english.get().likelihood()) {
      return best.code();
    }
    return text.chars().allMatch(c -> c < 0x80 || !Character.isLetter(c)) ? ENGLISH : UNKNOWN;
  }

  private List<Guess> guesses(String text, UnicodeScript script) throws IOException {
    Language[] predicted = new LanguageDetectorME(model()).predictLanguages(text);
    return Arrays.stream(predicted)
        .filter(language -> codes.containsKey(language.getLang()))
        .map(
            language ->
                new Guess(
                    codes.getOrDefault(language.getLang(), UNKNOWN), language.getConfidence()))
        .filter(guess -> isWrittenIn(guess.code(), script))
        .toList();
  }

  private static boolean isWrittenIn(String code, UnicodeScript script) {
    String usual = ULocale.addLikelySubtags(new ULocale(code)).getScript();
    return switch (usual) {
      case "Jpan" ->
          Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA)
              .contains(script);
      case "Kore" -> script == UnicodeScript.HANGUL;
      case "Hans", "Hant" -> script == UnicodeScript.HAN;
      default -> usual.isEmpty() || UnicodeScript.forName(usual) == script;
    };
  }

  private static UnicodeScript script(String text) {
    Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
    text.codePoints()
        .filter(Character::isLetter)
        .forEach(c -> counts.merge(UnicodeScript.of(c), 1, Integer::sum));
    UnicodeScript most = UnicodeScript.LATIN;
    for (Map.Entry<UnicodeScript, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > counts.getOrDefault(most, 0)) {
        most = entry.getKey();
      }
    }
    return most;
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private synchronized LanguageDetectorModel model() throws IOException {
    LanguageDetectorModel loaded = model;
    if (loaded == null) {
      try (InputStream in = ModelFile.named("languages").open()) {
        loaded = new LanguageDetectorModel(in);
      }
      model = loaded;
    }
    return loaded;
  }
}
