package org.parallax.resolve;

import java.util.List;
import org.parallax.text.AnalysedReport;
import org.parallax.text.Speech;

/** Tells who is meant by the names, descriptions and pronouns of one report. Pure. */
public interface ReportResolver {
  Resolution resolve(AnalysedReport report, List<Speech> speeches);
}
