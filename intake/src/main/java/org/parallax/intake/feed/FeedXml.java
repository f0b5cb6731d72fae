package org.parallax.intake.feed;

import com.rometools.rome.io.impl.XmlFixerReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdom2.Document;
import org.jdom2.JDOMException;
import org.jdom2.input.SAXBuilder;
import org.parallax.intake.capture.Limits;

/** Parses the XML of a feed without document type, entities of its own or anything from outside. */
final class FeedXml {
  private static final Pattern PLAIN_DOCTYPE = Pattern.compile("<!DOCTYPE[^>\\[]*>");
  private static final Pattern DECLARATION = Pattern.compile("\\A\\s*<\\?xml[^>]*\\?>");
  private static final Pattern TAG =
      Pattern.compile("<!\\[CDATA\\[|<!--|<(/?)[A-Za-z_][^<>]*?(/?)>");

  private FeedXml() {}

  /** Not XML, or XML that is refused; the message is a sentence. */
  static final class Refused extends Exception {
    Refused(String sentence) {
      super(sentence);
    }
  }

  static Document parse(String text, Limits limits) throws Refused {
    String bare =
        PLAIN_DOCTYPE.matcher(DECLARATION.matcher(text).replaceFirst("")).replaceFirst("");
    if (bare.contains("<!DOCTYPE") && bare.indexOf("<!DOCTYPE") < 4096) {
      throw new Refused("It declares entities of its own, which are not read.");
    }
    if (depth(bare) > limits.nesting()) {
      throw new Refused("Its elements are nested too deeply.");
    }
    try {
      return builder().build(new XmlFixerReader(new StringReader(bare.strip())));
    } catch (JDOMException | IOException e) {
      String why = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      throw new Refused("It is not well-formed XML: " + (why.endsWith(".") ? why : why + "."));
    }
  }

  private static SAXBuilder builder() {
    SAXBuilder builder = new SAXBuilder();
    builder.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    builder.setFeature("http://xml.org/sax/features/external-general-entities", false);
    builder.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
    builder.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    builder.setExpandEntities(false);
    return builder;
  }

  /** How deep elements lie in each other at most; text in CDATA and comments is none. */
  private static int depth(String xml) {
    Matcher m = TAG.matcher(xml);
    int depth = 0;
    int deepest = 0;
    int from = 0;
    while (m.find(from)) {
      from = m.end();
      if (m.group(1) == null) {
        int end = xml.indexOf(m.group().equals("<!--") ? "-->" : "]]>", from);
        from = end < 0 ? xml.length() : end + 3;
      } else if (m.group(1).equals("/")) {
        depth--;
      } else if (m.group(2).isEmpty()) {
        deepest = Math.max(deepest, ++depth);
      }
    }
    return deepest;
  }
}
