package org.parallax.eval;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.model.Published;
import org.parallax.model.Span;
import org.parallax.model.Time;
import org.parallax.text.PlainAnalyzer;
import org.parallax.text.Sentence;
import org.parallax.text.SentenceAnalyzer;
import org.parallax.time.NewsTimeReader;

/**
 * Time expressions against TempEval-3 (TimeBank and AQUAINT, TIMEX3 marks): F1 of relaxed spans,
 * and F1 of those that also have the right value. The times are read without a parse.
 */
final class TimeEval {
  private static final Pattern TIMEX =
      Pattern.compile("<TIMEX3([^>]*)>(.*?)</TIMEX3>", Pattern.DOTALL);
  private static final Pattern ANY_TAG = Pattern.compile("<[^>]*>");
  private static final Pattern VALUE = Pattern.compile("\\bvalue=\"([^\"]*)\"");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
  private static final Pattern BREAK =
      Pattern.compile("(?<=[.!?]['\"”’)]{0,2})\\s+(?=['\"“‘(`]{0,2}\\p{Lu})|\\n\\s*\\n");
  private static final Pattern CUT_SHORT =
      Pattern.compile(
          "(?s).*(?:\\b(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|St|No|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec|Corp|Inc|Co|Ltd|Lt|Col|Sgt|Capt)|\\b\\p{Lu}|\\b[ap]\\.m)\\.");

  /** A marked expression. */
  private record Gold(Span span, String value) {}

  private record Article(String text, LocalDate published, List<Gold> gold) {}

  private final SentenceAnalyzer analyzer;
  private final NewsTimeReader reader = new NewsTimeReader();

  private int gold;
  private int found;
  private int overlapping;
  private int rightValues;

  private TimeEval(SentenceAnalyzer analyzer) {
    this.analyzer = analyzer;
  }

  /** Measures by name, in the order of printing. */
  static Map<String, Double> run(Path sets) throws IOException {
    return run(sets, new PlainAnalyzer());
  }

  static Map<String, Double> run(Path sets, SentenceAnalyzer analyzer) throws IOException {
    TimeEval eval = new TimeEval(analyzer);
    try (var files = Files.walk(sets.resolve("time/tempeval3/TBAQ-cleaned"))) {
      for (Path file : files.filter(TimeEval::isArticle).sorted().toList()) {
        eval.score(article(file));
      }
    }
    Map<String, Double> measures = new LinkedHashMap<>(TimeGold.run());
    measures.put("time.tempeval3.span.f1", f1(eval.overlapping, eval.found, eval.gold));
    measures.put("time.tempeval3.value.f1", f1(eval.rightValues, eval.found, eval.gold));
    measures.put(
        "time.tempeval3.value.accuracy", eval.rightValues / (double) Math.max(1, eval.overlapping));
    return measures;
  }

  private static boolean isArticle(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.endsWith(".tml") && !name.startsWith(".");
  }

  private static double f1(int right, int found, int gold) {
    return found + gold == 0 ? 0 : 2.0 * right / (found + gold);
  }

  private static Article article(Path file) throws IOException {
    String xml = Files.readString(file, StandardCharsets.UTF_8);
    int dct = xml.indexOf("<DCT>");
    Matcher published = DAY.matcher(xml.substring(dct, xml.indexOf("</DCT>")));
    LocalDate day = published.find() ? LocalDate.parse(published.group()) : LocalDate.EPOCH;
    String body = xml.substring(xml.indexOf("<TEXT>") + 6, xml.indexOf("</TEXT>"));
    StringBuilder text = new StringBuilder();
    List<Gold> gold = new ArrayList<>();
    Matcher marked = TIMEX.matcher(body);
    int at = 0;
    while (marked.find()) {
      text.append(plain(body.substring(at, marked.start())));
      int start = text.length();
      text.append(plain(marked.group(2)));
      Matcher value = VALUE.matcher(marked.group(1));
      gold.add(new Gold(new Span(start, text.length()), value.find() ? value.group(1) : ""));
      at = marked.end();
    }
    text.append(plain(body.substring(at)));
    return new Article(text.toString(), day, gold);
  }

  private static String plain(String xml) {
    return ANY_TAG
        .matcher(xml)
        .replaceAll("")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&apos;", "'")
        .replace("&amp;", "&");
  }

  private void score(Article article) {
    List<Time> times = read(article);
    gold += article.gold().size();
    found += times.size();
    List<Time> free = new ArrayList<>(times);
    for (Gold each : article.gold()) {
      Optional<Time> match =
          free.stream().filter(t -> t.phrase().span().overlaps(each.span())).findFirst();
      match.ifPresent(free::remove);
      overlapping += match.isPresent() ? 1 : 0;
      boolean right = match.filter(t -> t.value().equals(each.value())).isPresent();
      rightValues += right ? 1 : 0;
    }
  }

  private List<Time> read(Article article) {
    List<Time> times = new ArrayList<>();
    Optional<Time> before = Optional.empty();
    for (Span span : sentences(article.text())) {
      Sentence sentence = analyzer.analyze(span.of(article.text())).plus(span.start());
      List<Time> here =
          reader.readEach(sentence, article.text(), new Published.On(article.published()), before);
      times.addAll(here);
      Optional<Time> last = before;
      before = here.stream().filter(t -> t.from().isPresent()).reduce((a, b) -> b).or(() -> last);
    }
    return times;
  }

  private static List<Span> sentences(String text) {
    List<Span> spans = new ArrayList<>();
    Matcher breaks = BREAK.matcher(text);
    int start = 0;
    while (breaks.find()) {
      boolean abbreviated = CUT_SHORT.matcher(text.substring(start, breaks.start())).matches();
      if (!abbreviated && breaks.start() > start) {
        spans.add(new Span(start, breaks.start()));
        start = breaks.end();
      }
    }
    if (start < text.length()) {
      spans.add(new Span(start, text.length()));
    }
    return spans;
  }
}
