package org.parallax.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.parallax.app.export.LedgerIndex;
import org.parallax.app.export.Plain;
import org.parallax.model.Claim;
import org.parallax.model.Grade;
import org.parallax.model.Point;
import org.parallax.model.Position;
import org.parallax.model.Report;
import org.parallax.model.Story;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows a story: its brief, its points, where its reports differ. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = "Show a story: brief, points told by several reports, differences, reports.")
final class ShowCommand implements Callable<Integer> {
  private static final int WIDTH = 100;

  @Parameters(paramLabel = "STORY", description = "Its id or the beginning of it.")
  private String story = "";

  @Mixin private DataOption data = new DataOption();

  @Option(names = "--all", description = "Also the points that one report alone tells.")
  private boolean all;

  @Override
  public Integer call() throws IOException {
    LedgerIndex index = data.ledger();
    Story found = Ids.find(story, index.ledger().stories(), Story::id, "story", "parallax stories");
    System.out.print(new BriefText(index).of(found));
    printPoints(index, found);
    printDifferences(index, found);
    System.out.println(
        "\n`parallax why ID ID` says of any two of these points or claims why they are one matter,"
            + " or why not.");
    System.out.println("\nReports");
    for (Report report : index.reportsOf(found)) {
      System.out.println(
          "  "
              + report.id()
              + "  "
              + Printable.of(report.outlet().name())
              + "  "
              + report.published()
              + "  "
              + Math.round(100 * index.coverageOf(report).share())
              + " % of sentences became claims");
    }
    return ParallaxCommand.DONE;
  }

  private void printPoints(LedgerIndex index, Story found) {
    System.out.println("\nPoints");
    for (Point point : index.pointsOf(found)) {
      long reports =
          point.positions().stream()
              .flatMap(p -> p.claims().stream())
              .map(c -> index.claim(c).report())
              .distinct()
              .count();
      if (reports > 1 || all) {
        System.out.print(
            Printable.wrapped(
                "  * ",
                "    ",
                Printable.of(point.title().text())
                    + " ["
                    + Printable.of(point.grade().shown())
                    + ": "
                    + Printable.of(point.grade().explanation())
                    + "] "
                    + point.id(),
                WIDTH));
        printProof(point);
        point.positions().forEach(position -> printPosition(index, position));
      }
    }
  }

  private static void printProof(Point point) {
    for (Grade.Without without : point.grade().proof().without()) {
      if (without.name().isPresent()) {
        printNote("without " + without.outlet() + ": " + without.label());
      }
    }
    point.grade().wouldChange().forEach(ShowCommand::printNote);
  }

  private static void printNote(String note) {
    System.out.print(Printable.wrapped("      > ", "        ", Printable.of(note), WIDTH));
  }

  private static void printPosition(LedgerIndex index, Position position) {
    System.out.print(
        Printable.wrapped("      - ", "        ", Printable.of(position.summary().text()), WIDTH));
    for (String id : position.claims()) {
      Claim claim = index.claim(id);
      String chain = String.join(" › ", Plain.chain(claim));
      System.out.print(
          Printable.wrapped(
              "          ",
              "            ",
              Printable.of(
                  index.report(claim.report()).outlet().name()
                      + (chain.isEmpty() ? "" : " › " + chain)
                      + ": “"
                      + claim.text()
                      + "” "
                      + claim.id()),
              WIDTH));
    }
  }

  private static void printDifferences(LedgerIndex index, Story found) {
    System.out.println("\nWhere the reports differ (! cannot both be true)");
    DifferenceList list = new DifferenceList(index);
    list.of(found).forEach(difference -> System.out.print(list.full(difference)));
  }
}
