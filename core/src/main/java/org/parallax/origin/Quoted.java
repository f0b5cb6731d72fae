package org.parallax.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.model.Span;

/** The stretches of a text that stand between double quotation marks, found line by line. */
final class Quoted {
  private static final Pattern QUOTED = Pattern.compile("[\"“„«][^\"“”„«»\n]{2,1000}[\"”»]");

  private Quoted() {}

  static List<Span> in(String text) {
    List<Span> spans = new ArrayList<>();
    Matcher matcher = QUOTED.matcher(text);
    while (matcher.find()) {
      spans.add(new Span(matcher.start(), matcher.end()));
    }
    return spans;
  }
}
