package org.parallax.text;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.parallax.model.Factuality;

/**
 * What verbs, adjectives and nouns tell about the truth of the clause that they govern: "managed
 * to" that it happened, "failed to" that it did not, "wants to" nothing (the implicative and
 * factive signatures of Karttunen and of Nairn, Condoravdi and Karttunen, on the scale of
 * FactBank).
 */
public final class Complements {
  private static final Complements SHIPPED =
      new Complements(Table.beside(Complements.class, "complements.tsv"));

  private final Map<String, Complement> entries = new LinkedHashMap<>();

  /** Whose deed the governed infinitive is. */
  public enum Control {
    /** The subject's: "he tried to leave". */
    SUBJECT,
    /** The object's: "he forced them to leave". */
    OBJECT,
    /** A finite clause or a noun's clause, which has a subject of its own. */
    NONE
  }

  /**
   * The signature of one governor.
   *
   * @param control whose deed an infinitive under it is
   * @param transparent whether the governed verb is what the clause is about: "managed to escape"
   *     speaks of escaping
   * @param affirmed how certain the governed clause is where the governor is affirmed
   * @param negated how certain it is where the governor is negated
   */
  public record Complement(
      Control control, boolean transparent, Factuality affirmed, Factuality negated) {
    public Complement {
      requireNonNull(control, "control");
      requireNonNull(affirmed, "affirmed");
      requireNonNull(negated, "negated");
    }
  }

  private Complements(Table table) {
    table
        .rows()
        .forEach(
            row ->
                entries.put(
                    row.get(0),
                    new Complement(
                        control(row.get(1)),
                        row.get(2).equals("inner"),
                        Factuality.ofCode(row.get(3)),
                        Factuality.ofCode(row.get(4)))));
  }

  private static Control control(String code) {
    return switch (code) {
      case "S" -> Control.SUBJECT;
      case "O" -> Control.OBJECT;
      case "-" -> Control.NONE;
      case String other ->
          throw new IllegalArgumentException("control " + other + " is none of S, O, -");
    };
  }

  /** The table that ships. */
  public static Complements shipped() {
    return SHIPPED;
  }

  /** The signature of {@code lemma} where it governs an infinitive. */
  public Optional<Complement> ofInfinitive(String lemma) {
    return Optional.ofNullable(entries.get(lemma));
  }

  /** The signature of {@code lemma} where it governs a finite clause. */
  public Optional<Complement> ofClause(String lemma) {
    return Optional.ofNullable(entries.get(lemma + "_that")).or(() -> ofInfinitive(lemma));
  }

  /** The signature of {@code lemma} as a passive that governs an infinitive: "is believed to". */
  public Optional<Complement> ofPassive(String lemma) {
    return Optional.ofNullable(entries.get("be_" + lemma)).or(() -> ofInfinitive(lemma));
  }

  /** The signature of the verb {@code lemma} before "from" and a gerund: "kept them from". */
  public Optional<Complement> ofPreposition(String lemma, String preposition) {
    return Optional.ofNullable(entries.get(lemma + "_" + preposition));
  }
}
