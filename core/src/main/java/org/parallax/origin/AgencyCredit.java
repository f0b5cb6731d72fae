package org.parallax.origin;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.model.Block;
import org.parallax.model.Register;
import org.parallax.model.Report;
import org.parallax.model.Span;

/**
 * The agency whose material a report carries, and what shows it.
 *
 * @param agency its name by the register, else as written; empty where the report shows that an
 *     agency wrote it and not which
 * @param place where it is named
 * @param shown the words that name it, where they stand in the text
 */
public record AgencyCredit(String agency, Place place, Optional<Span> shown) {
  /** The words of a dateline stand no further than this from the start of the body. */
  private static final int DATELINE = 160;

  private static final Pattern INPUTS =
      Pattern.compile(
          "\\b(?:inputs?|contribut\\w+|additional (?:\\w+ )?reporting|material|files?)"
              + " (?:from|by|to)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SIGN_OFF =
      Pattern.compile(
          "\\([^()\\n"
              + "]{0,60}\\b(?:reporting|writing) (?:and writing )?by [^()]{3,300}?\\bediting by"
              + " [^()\\n"
              + "]{3,120}\\)",
          Pattern.CASE_INSENSITIVE);

  /** Where an agency may be named. */
  public enum Place {
    /** The report is the agency's own. */
    OUTLET,
    DATELINE,
    BYLINE,
    /** A line or bracket outside of the sentences, or the page's metadata. */
    CREDIT,
    /** Those who reported and edited are named as agencies name them. */
    SIGN_OFF,
    /** "With inputs from", "contributed to this report": some of the material, not known which. */
    INPUTS
  }

  public AgencyCredit {
    requireNonNull(agency, "agency");
    requireNonNull(place, "place");
    requireNonNull(shown, "shown");
  }

  /** Whether the whole report is taken for the agency's. */
  public boolean isWhole() {
    return place != Place.INPUTS;
  }

  /** The credit that says most; empty where none is found. */
  public static Optional<AgencyCredit> of(Report report, Register register) {
    Optional<Register.Row> own = register.of(report.outlet()).filter(AgencyCredit::isAgency);
    if (own.isPresent()) {
      return Optional.of(
          new AgencyCredit(own.get().name().getFirst(), Place.OUTLET, Optional.empty()));
    }
    List<AgencyCredit> found = new ArrayList<>();
    for (String author : report.authors()) {
      register
          .named(bare(author))
          .filter(AgencyCredit::isAgency)
          .ifPresent(
              row ->
                  found.add(
                      new AgencyCredit(row.name().getFirst(), Place.BYLINE, Optional.empty())));
    }
    for (String credit : report.credits()) {
      credited(credit, report, register).ifPresent(found::add);
    }
    Matcher signed = SIGN_OFF.matcher(report.text());
    if (signed.find()) {
      found.add(
          new AgencyCredit(
              "", Place.SIGN_OFF, Optional.of(new Span(signed.start(), signed.end()))));
    }
    return found.stream().min(Comparator.comparing(AgencyCredit::place));
  }

  private static boolean isAgency(Register.Row row) {
    return row.kind() == Register.Kind.AGENCY;
  }

  private static Optional<AgencyCredit> credited(String credit, Report report, Register register) {
    String bare = bare(credit);
    Optional<Register.Row> row = register.named(bare);
    boolean isOther = row.filter(r -> !isAgency(r)).isPresent();
    if (bare.isEmpty() || isOther) {
      return Optional.empty();
    }
    String name = row.map(r -> r.name().getFirst()).orElse(bare);
    boolean isUnnamed = bare.toLowerCase(Locale.ROOT).contains("agencies");
    Optional<Span> shown = place(bare, report);
    Place place =
        shown.filter(s -> isDateline(s, report)).isPresent()
            ? Place.DATELINE
            : isUnnamed || shown.filter(s -> isOfInputs(s, report)).isPresent()
                ? Place.INPUTS
                : Place.CREDIT;
    return Optional.of(new AgencyCredit(isUnnamed ? "" : name, place, shown));
  }

  private static String bare(String credit) {
    return credit.replaceAll("[()\\[\\]—–-]", " ").strip();
  }

  /** In a dateline, else as near to the end as it stands. */
  private static Optional<Span> place(String name, Report report) {
    String text = report.text();
    int first = text.indexOf("(" + name, body(report));
    int at = first >= 0 && first - body(report) <= DATELINE ? first + 1 : text.lastIndexOf(name);
    return at < 0 ? Optional.empty() : Optional.of(new Span(at, at + name.length()));
  }

  private static boolean isDateline(Span span, Report report) {
    int at = span.start() - body(report);
    boolean isMarked = at > 0 && "(/".indexOf(report.text().charAt(span.start() - 1)) >= 0;
    return isMarked && at <= DATELINE;
  }

  private static int body(Report report) {
    return report.blocks().stream()
        .filter(b -> b.kind() != Block.Kind.HEADLINE)
        .findFirst()
        .map(b -> b.span().start())
        .orElse(0);
  }

  private static boolean isOfInputs(Span span, Report report) {
    String text = report.text();
    int start = text.lastIndexOf('\n', span.start()) + 1;
    int end = text.indexOf('\n', span.end());
    return INPUTS.matcher(text.substring(start, end < 0 ? text.length() : end)).find();
  }
}
