package org.parallax.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.model.Link;
import org.parallax.model.Phrase;
import org.parallax.model.Source;
import org.parallax.model.Span;
import org.parallax.model.Stance;
import org.parallax.text.AnalysedReport;
import org.parallax.text.Quotation;
import org.parallax.text.Speech;

/** Puts each finding behind those whose content holds its cue: chains, outermost first. */
final class Chains {
  private static final int DEEPEST = 6;
  private static final Set<String> SELF = Set.of("i", "we", "you", "me", "us", "i,", "one");
  private static final Set<Stance> AGAINST =
      EnumSet.of(Stance.DENY, Stance.DOUBT, Stance.RETRACT, Stance.DECLINE, Stance.UNVERIFIED);
  private final AnalysedReport report;
  private final List<Finding> findings;

  private Chains(AnalysedReport report, List<Finding> findings) {
    this.report = report;
    this.findings = findings;
  }

  /** The speeches of {@code findings}, an outer one before what it holds. */
  static List<Speech> of(AnalysedReport report, List<Finding> findings) {
    return new Chains(report, findings).speeches();
  }

  private List<Speech> speeches() {
    Map<String, Speech> speeches = new LinkedHashMap<>();
    for (Finding finding : findings) {
      Optional<List<Link>> chain = chain(finding, 0);
      if (chain.isEmpty()) {
        continue;
      }
      Optional<String> utterance =
          finding.contents().size() < 2
              ? Optional.empty()
              : Optional.of("u" + finding.contents().getFirst().start());
      for (Span content : finding.contents()) {
        Speech speech =
            new Speech(content, chain.get(), utterance, isQuoted(content), finding.rule());
        speeches.putIfAbsent(key(speech), speech);
      }
    }
    List<Speech> ordered = new ArrayList<>(speeches.values());
    ordered.sort(
        Comparator.comparing(Speech::content).thenComparing((Speech s) -> s.chain().size()));
    return List.copyOf(ordered);
  }

  private static String key(Speech speech) {
    StringBuilder key = new StringBuilder(speech.content().toString());
    for (Link link : speech.chain()) {
      link.source().ifPresent(s -> key.append(s.phrase().span()));
      link.cue().ifPresent(c -> key.append(c.span()));
    }
    return key.toString();
  }

  /** Its chain; none where a speaker only speaks of the own thoughts: "I think". */
  private Optional<List<Link>> chain(Finding finding, int depth) {
    Optional<Finding> outer = depth < DEEPEST ? holder(finding) : Optional.empty();
    if (outer.isPresent() && isSelf(finding)) {
      return Optional.empty();
    }
    List<Link> links = new ArrayList<>();
    if (outer.isPresent()) {
      chain(outer.get(), depth + 1).ifPresent(links::addAll);
    }
    add(links, link(finding));
    finding.within().ifPresent(w -> links.add(link(w)));
    return Optional.of(links);
  }

  /**
   * Adds a link; where the same words are already the source of the link before it, one of the two
   * stays: the inner one, unless the outer denies, doubts or takes back.
   */
  private static void add(List<Link> links, Link link) {
    Optional<Span> source = link.source().map(s -> s.phrase().span());
    boolean isSame =
        source.isPresent()
            && !links.isEmpty()
            && links
                .getLast()
                .source()
                .filter(s -> s.phrase().span().overlaps(source.get()))
                .isPresent();
    if (!isSame) {
      links.add(link);
    } else if (!AGAINST.contains(links.getLast().stance())) {
      links.set(links.size() - 1, link);
    }
  }

  private boolean isSelf(Finding finding) {
    String text = report.report().text();
    return finding
        .source()
        .map(s -> s.of(text).toLowerCase(Locale.ROOT))
        .filter(SELF::contains)
        .isPresent();
  }

  /** The finding with the smallest content that holds the anchor of {@code finding}. */
  private Optional<Finding> holder(Finding finding) {
    Optional<Finding> best = Optional.empty();
    int length = Integer.MAX_VALUE;
    for (Finding other : findings) {
      if (other.stance() == Stance.DECLINE && finding.rule().equals("noun")) {
        continue;
      }
      for (Span content : other.contents()) {
        boolean holds =
            content.contains(finding.anchor())
                && !other.equals(finding)
                && !finding.holds(other.anchor());
        if (holds && content.length() < length) {
          best = Optional.of(other);
          length = content.length();
        }
      }
    }
    return best;
  }

  private Link link(Finding finding) {
    String text = report.report().text();
    return new Link(
        finding.source().map(s -> Source.of(Phrase.at(s, text))),
        finding.cue().map(c -> Phrase.at(c, text)),
        finding.stance(),
        finding.channel(),
        finding.hearer(),
        finding.inferred(),
        finding.confidence(),
        finding.rule());
  }

  private boolean isQuoted(Span content) {
    for (Quotation quotation : report.quotations()) {
      if (quotation.inner().overlap(content) * 10 >= content.length() * 9) {
        return true;
      }
    }
    return false;
  }
}
