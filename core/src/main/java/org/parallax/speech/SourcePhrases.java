package org.parallax.speech;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.model.Span;
import org.parallax.text.AnalysedReport;
import org.parallax.text.Name;
import org.parallax.text.Sentence;

/**
 * Cuts source phrases to who is meant: without the content that the parse hangs on them, without
 * whom they are cited by, and without the day on which they spoke.
 */
final class SourcePhrases {
  private static final Pattern CITED = Pattern.compile(",\\s*according to\\b");
  private static final Pattern WHERE = Pattern.compile(",\\s*in (?:an?|the|his|her|its|their)\\b");
  private static final Pattern TIME =
      Pattern.compile(
          "[\\s,]+(?:(?:on|late on|early on|in|at|by|since|earlier)\\s+)?$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern IDLE =
      Pattern.compile(
          "[\\s,]+(?:also|later|earlier|then|today|yesterday|tonight|now|meanwhile|that|"
              + "on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DATELINE =
      Pattern.compile("\\p{Lu}{2}[^.\"“”]{1,50}? (?:-|–|—|--) ");
  private static final Pattern QUOTED = Pattern.compile("^[^\"“”]*[\"”]\\s+(?=\\S)");
  private static final Set<Name.Type> TIMES = Set.of(Name.Type.DATE, Name.Type.TIME);
  private final AnalysedReport report;
  private final String text;

  SourcePhrases(AnalysedReport report) {
    this.report = report;
    this.text = report.report().text();
  }

  /** The finding with its source cut. */
  Finding cut(Finding finding) {
    return finding.source().isEmpty()
        ? finding
        : finding.from(Optional.of(cut(finding.source().get(), finding)));
  }

  private Span cut(Span whole, Finding finding) {
    Matcher quoted = QUOTED.matcher(whole.of(text));
    Span named = quoted.find() ? new Span(whole.start() + quoted.end(), whole.end()) : whole;
    Span source = behindDateline(behindTime(named));
    Matcher where = WHERE.matcher(source.of(text));
    Span cut =
        where.find() && where.start() > 0 ? until(source, source.start() + where.start()) : source;
    for (Span content : finding.contents()) {
      boolean reachesIn = content.start() > cut.start() && content.start() < cut.end();
      cut = reachesIn ? until(cut, content.start()) : cut;
    }
    Matcher cited = CITED.matcher(cut.of(text));
    cut = cited.find() && cited.start() > 0 ? until(cut, cut.start() + cited.start()) : cut;
    return withoutTime(withoutParticiple(cut));
  }

  /** "early on Sunday, officials": when they spoke does not name them. */
  private Span behindTime(Span source) {
    String words = source.of(text);
    int comma = words.indexOf(", ");
    Span first = new Span(source.start(), source.start() + Math.max(comma, 0));
    boolean isTime =
        comma > 0
            && report.sentences().stream()
                .flatMap(s -> s.names().stream())
                .anyMatch(n -> TIMES.contains(n.type()) && n.span().contains(first));
    return isTime ? new Span(source.start() + comma + 2, source.end()) : source;
  }

  /** "ELM HARBOUR, Friday - The ministry": the place is where it was written. */
  private Span behindDateline(Span source) {
    Span block = report.block(source).span();
    Matcher dateline = DATELINE.matcher(block.of(text));
    int end = dateline.lookingAt() ? block.start() + dateline.end() : block.start();
    return end > source.start() && end < source.end() ? new Span(end, source.end()) : source;
  }

  /** "The envoy, speaking to reporters": what somebody does beside does not name him. */
  private Span withoutParticiple(Span source) {
    for (Sentence sentence : report.sentences()) {
      for (int i = 1; sentence.span().contains(source) && i < sentence.tokens().size(); i++) {
        boolean opens =
            sentence.tokens().get(i).tag().equals("VBG")
                && sentence.tokens().get(i - 1).form().equals(",")
                && sentence.tokens().get(i - 1).span().start() > source.start()
                && source.contains(sentence.tokens().get(i).span());
        if (opens) {
          return until(source, sentence.tokens().get(i - 1).span().start());
        }
      }
    }
    return source;
  }

  private Span withoutTime(Span source) {
    Span cut = source;
    for (Sentence sentence : report.sentences()) {
      for (Name name : sentence.names()) {
        boolean isLast =
            TIMES.contains(name.type())
                && name.span().end() == cut.end()
                && name.span().start() > cut.start()
                && name.span().of(text).codePoints().anyMatch(Character::isLetter);
        Matcher before =
            TIME.matcher(isLast ? text.substring(cut.start(), name.span().start()) : "");
        cut =
            isLast && before.find() && before.start() > 0
                ? until(cut, cut.start() + before.start())
                : cut;
      }
    }
    Matcher idle = IDLE.matcher(cut.of(text));
    return idle.find() && idle.start() > 0 ? until(cut, cut.start() + idle.start()) : cut;
  }

  private Span until(Span span, int end) {
    int to = end;
    while (to > span.start()
        && (Character.isWhitespace(text.charAt(to - 1)) || text.charAt(to - 1) == ',')) {
      to--;
    }
    Span cut = to > span.start() ? new Span(span.start(), to) : span;
    Matcher that = IDLE.matcher(cut.of(text));
    return that.find() && that.start() > 0
        ? new Span(cut.start(), cut.start() + that.start())
        : cut;
  }
}
