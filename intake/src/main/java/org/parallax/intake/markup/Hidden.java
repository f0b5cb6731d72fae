package org.parallax.intake.markup;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Tells elements that a browser would not show. */
public final class Hidden {
  private static final Pattern STYLE =
      Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden");

  private Hidden() {}

  public static boolean isHidden(Element element) {
    return element.hasAttr("hidden") || STYLE.matcher(element.attr("style")).find();
  }
}
