package org.parallax.point.difference;

import java.util.Optional;
import java.util.regex.Pattern;
import org.parallax.model.Mention;
import org.parallax.model.Quantity;
import org.parallax.model.Span;
import org.parallax.point.pair.Setting;
import org.parallax.point.pair.View;

/** Finds whose age a number is. */
final class OwnAge {
  /** "Ada Brock, 26," and "Ada Brock (26)". */
  private static final Pattern BEHIND = Pattern.compile("\\s*[,(]\\s*(aged?\\s+)?");

  /** "Ada Brock, a 26-year-old sailor", "Ada Brock was a 26-year-old". */
  private static final Pattern DESCRIBED =
      Pattern.compile("(\\s*,|\\s+(is|was))\\s+(an?|only|just)\\s+");

  /** "26-year-old sailor Ada Brock". */
  private static final Pattern BEFORE = Pattern.compile("( +\\p{Ll}[\\p{Ll}-]*){0,3} +");

  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?\\b.*", Pattern.DOTALL);
  private static final Pattern JOINING = Pattern.compile(".*\\b(and|or|who|to|of|by|with|in)\\b.*");

  private OwnAge() {}

  /** The name that the age stands beside: "Ada Brock, 26", "26-year-old Ada Brock". */
  static Optional<Mention> of(View view, Quantity age, Setting setting) {
    if (age.kind() != Quantity.Kind.AGE || !age.unit().equals("year")) {
      return Optional.empty();
    }
    Span at = age.phrase().span();
    String text = setting.text(view.report());
    for (Mention mention : setting.people(view.report())) {
      Span name = mention.phrase().span();
      boolean isOld = age.phrase().text().endsWith("old");
      boolean behind =
          name.end() <= at.start()
              && at.start() - name.end() < 12
              && (isOld ? DESCRIBED : BEHIND)
                  .matcher(text.substring(name.end(), at.start()))
                  .matches();
      if (behind || (isOld && leads(text, at, name))) {
        return Optional.of(mention);
      }
    }
    return Optional.empty();
  }

  private static boolean leads(String text, Span age, Span name) {
    if (age.end() > name.start() || name.start() - age.end() > 40) {
      return false;
    }
    String between = text.substring(age.end(), name.start());
    return BEFORE.matcher(between).matches()
        && !JOINING.matcher(between).matches()
        && !POSSESSIVE.matcher(text.substring(name.end())).lookingAt();
  }
}
