package org.parallax.point.slot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.parallax.model.Discrepancy;

/** In what condition somebody is: critical, stable, released, dead. */
public final class ConditionSlot implements SlotRule {
  private static final Taxonomy CONDITIONS = Taxonomy.of("condition");
  private static final String DEAD = "dead";
  private static final String UNKNOWN = "unknown";

  /** Conditions of which a hospital gives one, and that are not two words for one. */
  private static final Set<String> GRADED =
      Set.of("critical", "serious", "stable", "guarded", "fair", "good");

  private static final Set<String> GRAVE =
      Set.of("critical", "grave", "serious", "life-threatening");
  private static final Set<String> LIGHT = Set.of("good", "fair", "minor", "not life-threatening");

  private static final Pattern NEGATED =
      Pattern.compile("(?i)(?:\\b(?:not|never|no|nobody|whether|if)|n['’]t)\\b[^.,;]{0,40}$");

  @Override
  public String question() {
    return "in what condition";
  }

  @Override
  public List<Entry> read(Passage passage) {
    List<Entry> entries = new ArrayList<>();
    if (!passage.isElsewhere()) {
      for (Taxonomy.Found found : CONDITIONS.in(passage.text())) {
        if (NEGATED.matcher(passage.text().substring(0, found.start())).find()) {
          continue;
        }
        entries.add(passage.entry(found.start(), found.end(), found.value()));
      }
    }
    return entries;
  }

  @Override
  public Optional<Verdict> compare(Entry a, Entry b, boolean isSole) {
    boolean dies = a.value().equals(DEAD) || b.value().equals(DEAD);
    boolean asunder = isAsunder(a, b) || isAsunder(b, a);
    boolean isOneName = a.who().names().size() == 1 && a.who().names().equals(b.who().names());
    boolean isOneDead = (isOneName && a.who().isSurely(b.who())) || isOnlyDead(a, b);
    boolean isOne = dies ? isOneDead : a.isOfOne(b);
    if (!isOne || a.report().equals(b.report())) {
      return Optional.empty();
    }
    if (!dies && !asunder) {
      return isSole ? other(a, b) : Optional.empty();
    }
    boolean isBetterLater =
        a.passage().setting().isEarlier(a.view(), b.view())
            ? LIGHT.contains(b.value())
            : a.passage().setting().isEarlier(b.view(), a.view()) && LIGHT.contains(a.value());
    if (!dies && isBetterLater) {
      return Optional.empty();
    }
    if (dies) {
      return Optional.of(
          Verdict.listed(
              Discrepancy.Type.UPDATE, 0.45, "who was hurt has died since", "condition/died"));
    }
    return Optional.of(
        Verdict.listed(
            Discrepancy.Type.UPDATE,
            0.45,
            "a condition changes, and each tells it as of its hour",
            "condition/changed"));
  }

  /** What is to be said of two conditions that are not far apart, or of which one is not known. */
  private static Optional<Verdict> other(Entry a, Entry b) {
    boolean isUnknown = a.value().equals(UNKNOWN) || b.value().equals(UNKNOWN);
    if (isUnknown) {
      return Optional.of(
          Verdict.listed(
              Discrepancy.Type.UPDATE,
              0.3,
              "one does not know yet what the other tells",
              "condition/known"));
    }
    return GRADED.contains(a.value()) && GRADED.contains(b.value())
        ? Optional.of(
            Verdict.listed(
                Discrepancy.Type.UPDATE,
                0.3,
                "a condition changes, and each tells it as of its hour",
                "condition/grade"))
        : Optional.empty();
  }

  /** Whether the only one who suffered is dead in the later of two reports. */
  private static boolean isOnlyDead(Entry a, Entry b) {
    Entry dead = a.value().equals(DEAD) ? a : b;
    Entry hurt = a.value().equals(DEAD) ? b : a;
    return a.isOfOne(b)
        && dead.passage().setting().isEarlier(hurt.view(), dead.view())
        && dead.passage().cast().isOneDead(dead.report());
  }

  private static boolean isAsunder(Entry a, Entry b) {
    return GRAVE.contains(a.value()) && LIGHT.contains(b.value());
  }

  @Override
  public int most() {
    return 3;
  }
}
