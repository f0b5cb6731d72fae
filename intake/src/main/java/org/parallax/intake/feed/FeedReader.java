package org.parallax.intake.feed;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.filter.Filters;
import org.jdom2.output.Format;
import org.jdom2.output.XMLOutputter;
import org.parallax.intake.capture.Bytes;
import org.parallax.intake.capture.Capture;
import org.parallax.intake.capture.Encoding;
import org.parallax.intake.capture.Limits;
import org.parallax.intake.capture.Problem;
import org.parallax.intake.draft.Found;

/**
 * Reads a feed: RSS, Atom or RDF. An item with its whole content is a report; one with a summary
 * and a link points to its report. The archive keeps each item's element, written anew as UTF-8.
 */
public final class FeedReader {
  private static final Pattern CHARSET =
      Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?([\\w.:-]+)");
  private static final int HEAD = 1024;
  private final Limits limits;

  public FeedReader(Limits limits) {
    this.limits = limits;
  }

  public Found read(Capture capture) throws IOException {
    Bytes bytes = capture.content().bytes();
    try {
      Document document = FeedXml.parse(text(bytes, capture.contentType()), limits);
      List<Element> elements = items(document);
      List<Bytes> written = elements.stream().map(FeedReader::written).toList();
      SyndFeed feed = new SyndFeedInput().build(document);
      return FeedItems.of(capture, feed, written, limits);
    } catch (FeedXml.Refused e) {
      return Found.of(new Problem(capture.input(), "", String.valueOf(e.getMessage())));
    } catch (FeedException | IllegalArgumentException e) {
      return Found.of(new Problem(capture.input(), "", "It is no feed of a known kind."));
    }
  }

  private static String text(Bytes bytes, Optional<String> contentType) {
    List<String> declared = new ArrayList<>();
    byte[] b = bytes.array();
    String head = new String(b, 0, Math.min(b.length, HEAD), StandardCharsets.ISO_8859_1);
    for (String place : List.of(contentType.orElse(""), head)) {
      Matcher m = CHARSET.matcher(place);
      if (m.find()) {
        declared.add(m.group(1));
      }
    }
    return Encoding.of(bytes, declared).text();
  }

  private static List<Element> items(Document document) {
    List<Element> items = new ArrayList<>();
    for (Element element : document.getRootElement().getDescendants(Filters.element())) {
      Element parent = element.getParentElement();
      boolean feedLevel =
          parent != null && (parent.isRootElement() || parent.getName().equals("channel"));
      if (feedLevel && (element.getName().equals("item") || element.getName().equals("entry"))) {
        items.add(element);
      }
    }
    return items;
  }

  private static Bytes written(Element item) {
    return Bytes.utf8(new XMLOutputter(Format.getRawFormat()).outputString(item));
  }
}
