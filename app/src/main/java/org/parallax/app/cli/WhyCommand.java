package org.parallax.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.parallax.app.export.LedgerIndex;
import org.parallax.language.UserCache;
import org.parallax.language.WordVectors;
import org.parallax.model.Claim;
import org.parallax.model.Join;
import org.parallax.model.Point;
import org.parallax.point.PairJudge;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says why two claims, or two points, are one or are not. */
@Command(
    name = "why",
    mixinStandardHelpOptions = true,
    description = "Say why two claims or points are one matter, or why they are not.")
final class WhyCommand implements Callable<Integer> {
  private static final int WIDTH = 100;

  @Parameters(index = "0", paramLabel = "ID", description = "A claim or a point.")
  private String first = "";

  @Parameters(index = "1", paramLabel = "ID", description = "Another of the same story.")
  private String second = "";

  @Mixin private DataOption data = new DataOption();

  @Override
  public Integer call() throws IOException {
    LedgerIndex index = data.ledger();
    List<Claim> one = claims(index, first);
    List<Claim> two = claims(index, second);
    String story = story(index, one.getFirst());
    if (!story.equals(story(index, two.getFirst()))) {
      System.out.println("They stand in two stories, and claims of two stories are never joined.");
      return ParallaxCommand.DONE;
    }
    print(index, likeliest(index, story, one, two));
    return ParallaxCommand.DONE;
  }

  /** The pair of the two sides that is nearest to one matter. */
  private static Join likeliest(LedgerIndex index, String story, List<Claim> one, List<Claim> two) {
    List<Claim> told =
        index.ledger().claims().stream().filter(c -> story(index, c).equals(story)).toList();
    PairJudge judge = new PairJudge(told, new WordVectors(UserCache.models(), System.err::println));
    Optional<Join> best = Optional.empty();
    for (Claim a : one) {
      for (Claim b : two) {
        boolean together = index.pointsOf(a).stream().anyMatch(index.pointsOf(b)::contains);
        Join join = judge.explain(a.id(), b.id(), together);
        if (best.isEmpty() || join.likelihood() > best.get().likelihood()) {
          best = Optional.of(join);
        }
      }
    }
    return best.orElseThrow();
  }

  private static void print(LedgerIndex index, Join join) {
    for (String id : List.of(join.first(), join.second())) {
      Claim claim = index.claim(id);
      String outlet = index.report(claim.report()).outlet().name();
      String line = outlet + ": “" + claim.text() + "” (" + id + ")";
      System.out.print(Printable.wrapped("  ", "    ", Printable.of(line), WIDTH));
    }
    System.out.println(join.together() ? "They stand in one point:" : "They stand in two points:");
    for (String reason : join.reasons()) {
      System.out.print(Printable.wrapped("  - ", "    ", Printable.of(reason), WIDTH));
    }
    System.out.println(
        "The judge of pairs holds it "
            + Math.round(100 * join.likelihood())
            + " % likely that they answer one question.");
  }

  private static String story(LedgerIndex index, Claim claim) {
    return index.storyOf(index.report(claim.report())).orElse("");
  }

  private static List<Claim> claims(LedgerIndex index, String id) throws IOException {
    if (id.startsWith("p-")) {
      Point point =
          Ids.find(id, index.ledger().points(), Point::id, "point", "parallax show STORY");
      return point.positions().stream()
          .flatMap(p -> p.claims().stream())
          .distinct()
          .map(index::claim)
          .toList();
    }
    return Stream.of(
            Ids.find(
                id, index.ledger().claims(), Claim::id, "claim or point", "parallax show STORY"))
        .toList();
  }
}
