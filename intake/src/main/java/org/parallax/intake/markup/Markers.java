package org.parallax.intake.markup;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.parallax.text.Table;

/** What the names of an element say about it: that it holds the article, or is no part of it. */
public final class Markers {
  private static final Table ROWS = Table.beside(Markers.class, "markers.tsv");
  private static final int SUREST = 1;
  private static final int LEAST_SURE = 4;

  private enum Where {
    NAME,
    ROLE,
    ITEMPROP,
    TAG
  }

  private static final Map<Where, Pattern> DROP = patterns("drop");
  private static final Map<Where, Pattern> FURNITURE = patterns("furniture");
  private static final Map<Where, Pattern> LINK_BOX = patterns("linkbox");
  private static final Map<Where, Pattern> LEAD = patterns("lead");
  private static final Map<Where, Pattern> STAMP = patterns("stamp");
  private static final List<Map<Where, Pattern>> BODY =
      java.util.stream.IntStream.rangeClosed(SUREST, LEAST_SURE)
          .mapToObj(i -> patterns("body" + i))
          .toList();

  private Markers() {}

  private static Map<Where, Pattern> patterns(String sort) {
    Map<Where, Pattern> patterns = new EnumMap<>(Where.class);
    for (Where where : Where.values()) {
      List<String> alternatives =
          ROWS.rows().stream()
              .filter(row -> row.get(0).equals(sort))
              .filter(row -> row.get(1).equalsIgnoreCase(where.name()))
              .map(row -> row.get(2))
              .toList();
      if (!alternatives.isEmpty()) {
        patterns.put(where, Pattern.compile(String.join("|", alternatives)));
      }
    }
    return patterns;
  }

  /** How many steps of sureness there are among the names of article bodies. */
  public static int steps() {
    return BODY.size();
  }

  /** Whether its names say that it holds the article; step 0 is the surest. */
  public static boolean holdsArticle(Element element, int step) {
    return matches(element, BODY.get(step));
  }

  /** Whether its names say that it is no part of the article. */
  public static boolean isBoilerplate(Element element) {
    return matches(element, DROP);
  }

  /** Whether it is a part of the page that never holds an article. */
  public static boolean isFurniture(Element element) {
    return matches(element, FURNITURE);
  }

  /** Whether its names are those of boxes that lead elsewhere, and of leads too. */
  public static boolean isLinkBox(Element element) {
    return matches(element, LINK_BOX);
  }

  /** Whether its names say that it holds the article's first paragraph. */
  public static boolean isLead(Element element) {
    return matches(element, LEAD);
  }

  /** Whether its names say that it shows when the article was published. */
  public static boolean isStamp(Element element) {
    return matches(element, STAMP);
  }

  private static boolean matches(Element element, Map<Where, Pattern> patterns) {
    for (Map.Entry<Where, Pattern> entry : patterns.entrySet()) {
      String value = value(element, entry.getKey());
      if (!value.isEmpty() && entry.getValue().matcher(value).find()) {
        return true;
      }
    }
    return false;
  }

  private static String value(Element element, Where where) {
    return switch (where) {
      case NAME -> names(element);
      case ROLE -> element.attr("role").toLowerCase(Locale.ROOT);
      case ITEMPROP -> element.attr("itemprop").toLowerCase(Locale.ROOT);
      case TAG -> element.normalName();
    };
  }

  private static String names(Element element) {
    String both = element.className() + " " + element.id();
    return both.length() <= 1 ? "" : " " + both.toLowerCase(Locale.ROOT) + " ";
  }
}
