package org.parallax.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.parallax.app.export.LedgerIndex;
import org.parallax.app.export.Plain;
import org.parallax.model.Claim;
import org.parallax.model.Link;
import org.parallax.model.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows a report: its metadata and its claims with their chains. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    description =
        "Show a report: where it is from, and its claims with the chain behind each, and their ids.")
final class ReportCommand implements Callable<Integer> {
  private static final int WIDTH = 100;

  @Parameters(paramLabel = "REPORT", description = "Its id or the beginning of it.")
  private String report = "";

  @Mixin private DataOption data = new DataOption();

  @Override
  public Integer call() throws IOException {
    LedgerIndex index = data.ledger();
    Report found =
        Ids.find(report, index.ledger().reports(), Report::id, "report", "parallax show STORY");
    System.out.println(Printable.of(found.headline().orElse(found.input())));
    System.out.println("  outlet     " + Printable.of(found.outlet().name()));
    System.out.println("  input      " + Printable.of(found.input()));
    found.url().ifPresent(url -> System.out.println("  address    " + Printable.of(url)));
    System.out.println(
        "  published  " + (found.published().toString().isEmpty() ? "unknown" : found.published()));
    System.out.println("  sha256     " + found.sha256());
    System.out.println("  story      " + index.storyOf(found).orElse("none"));
    if (!found.isRead()) {
      System.out.println("  not read: " + found.language());
    }
    System.out.println(
        "  "
            + Math.round(100 * index.coverageOf(found).share())
            + " % of "
            + index.coverageOf(found).sentences()
            + " sentences became claims");
    for (Claim claim : index.claimsOf(found)) {
      System.out.print(Printable.wrapped("  - ", "    ", line(claim), WIDTH));
      if (!claim.attribution().links().isEmpty()) {
        System.out.print(Printable.wrapped("      ", "      ", madeBy(index, claim), WIDTH));
      }
    }
    return ParallaxCommand.DONE;
  }

  private static String line(Claim claim) {
    String chain =
        claim.attribution().links().stream().map(Plain::link).collect(Collectors.joining(" › "));
    return Printable.of(
        claim.span().start()
            + "–"
            + claim.span().end()
            + " "
            + claim.factuality().code()
            + " "
            + (chain.isEmpty() ? "" : chain + ": ")
            + "“"
            + claim.text()
            + "” "
            + claim.id());
  }

  /** The rule and the confidence of each link, and which other report names a source. */
  private static String madeBy(LedgerIndex index, Claim claim) {
    return "read by "
        + claim.attribution().links().stream()
            .map(link -> Printable.of(Plain.madeBy(link) + shownBy(index, link)))
            .collect(Collectors.joining(" › "));
  }

  private static String shownBy(LedgerIndex index, Link link) {
    return link.shownBy()
        .map(
            c ->
                " (“"
                    + c.phrase().text()
                    + "” in "
                    + index.report(c.report()).outlet().name()
                    + ")")
        .orElse("");
  }
}
