package org.parallax.grade;

import java.util.List;
import org.parallax.model.Discrepancy;
import org.parallax.model.Grade;
import org.parallax.model.Matter;
import org.parallax.model.Origin;
import org.parallax.model.Register;
import org.parallax.model.StoryClaims;

/** Grades a point by the first rule of an ordered table that holds. */
public final class RuleGrader implements Grader {
  private final RuleTable table;

  public RuleGrader(RuleTable table) {
    this.table = table;
  }

  /** Grades by Parallax's own table. */
  public static RuleGrader parallax() {
    return new RuleGrader(RuleTable.shipped("parallax"));
  }

  @Override
  public Grade grade(
      Matter matter,
      StoryClaims story,
      List<Origin> origins,
      List<Discrepancy> discrepancies,
      Register register) {
    return table.grade(new PointFacts(matter, story, origins, discrepancies, register).facts());
  }
}
