package org.parallax.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.parallax.model.Block;
import org.parallax.model.Outlet;
import org.parallax.model.Place.Coordinates;
import org.parallax.model.Report;
import org.parallax.model.Span;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * News with marked toponyms: LGL (Lieberman and others 2010) and GeoVirus (Gritta and others 2018).
 */
final class PlaceSets {
  /** How far from where a set says it a name is looked for, in characters. */
  private static final int REACH = 60;

  /**
   * A marked toponym.
   *
   * @param span where it stands
   * @param coordinates where it lies; empty where the set does not say
   */
  record Toponym(Span span, Optional<Coordinates> coordinates) {}

  /**
   * A text with its marks.
   *
   * @param report the text as a report of one block
   * @param toponyms in the order of the set
   */
  record Article(Report report, List<Toponym> toponyms) {
    Article {
      toponyms = List.copyOf(toponyms);
    }
  }

  private PlaceSets() {}

  /** 588 articles of small American papers. */
  static List<Article> lgl(Path sets) throws IOException {
    return articles(sets.resolve("places/lgl.xml"), "toponym", "phrase");
  }

  /** 229 paragraphs of Wikinews on epidemics. */
  static List<Article> geoVirus(Path sets) throws IOException {
    return articles(sets.resolve("places/GeoVirus.xml"), "location", "name");
  }

  private static List<Article> articles(Path file, String mark, String phrase) throws IOException {
    List<Article> articles = new ArrayList<>();
    for (Element article : elements(root(file), "article")) {
      String text = value(article, "text");
      List<Toponym> toponyms = new ArrayList<>();
      for (Element each : elements(article, mark)) {
        place(text, value(each, phrase), Integer.parseInt(value(each, "start")))
            .ifPresent(span -> toponyms.add(new Toponym(span, coordinates(each))));
      }
      String domain = value(article, "domain");
      articles.add(new Article(report("article-" + articles.size(), domain, text), toponyms));
    }
    return articles;
  }

  private static Element root(Path file) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(file.toString(), e);
    }
  }

  /** Where the name stands, nearest to where it is said to. */
  private static Optional<Span> place(String text, String name, int start) {
    for (int far = 0; far <= REACH; far++) {
      for (int at : new int[] {start - far, start + far}) {
        if (at >= 0 && text.startsWith(name, at)) {
          return Optional.of(new Span(at, at + name.length()));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Coordinates> coordinates(Element toponym) {
    String latitude = value(toponym, "lat");
    return latitude.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Coordinates(
                Double.parseDouble(latitude), Double.parseDouble(value(toponym, "lon"))));
  }

  private static List<Element> elements(Element parent, String name) {
    NodeList nodes = parent.getElementsByTagName(name);
    List<Element> found = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      if (nodes.item(i) instanceof Element element) {
        found.add(element);
      }
    }
    return found;
  }

  /** The text of the first such element; empty where there is none. */
  private static String value(Element parent, String name) {
    List<Element> found = elements(parent, name);
    return found.isEmpty() ? "" : found.getFirst().getTextContent();
  }

  static Report report(String id, String domain, String text) {
    return Report.ofText(
            id, text, List.of(new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH)))
        .from(new Outlet(domain.isEmpty() ? id : domain, domain));
  }
}
