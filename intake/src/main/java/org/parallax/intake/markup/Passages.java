package org.parallax.intake.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.parallax.intake.draft.Blank;
import org.parallax.intake.draft.Piece;
import org.parallax.model.Block;

/**
 * Walks an element and gathers its passages: text ends at the edges of block elements and at line
 * breaks; runs of white space become one space, no-break spaces stay.
 */
public final class Passages {
  private static final Set<String> WITHOUT_TEXT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "svg",
          "button",
          "input",
          "select",
          "textarea",
          "object",
          "embed",
          "canvas",
          "video",
          "audio",
          "head",
          "map",
          "title",
          "meta",
          "link",
          "applet",
          "progress",
          "datalist",
          "rp",
          "rt");
  private static final int LONGEST_CELL = 100;

  private final Predicate<Element> left;
  private final List<Passage> passages = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private boolean gap;
  private int linked;

  private Passages(Predicate<Element> left) {
    this.left = left;
  }

  /**
   * The passages under {@code root}, in the order of the page.
   *
   * @param left tells which elements are left out with all that they hold
   */
  public static List<Passage> of(Element root, Predicate<Element> left) {
    Passages walk = new Passages(left);
    walk.block(root, kind(root, Block.Kind.PARAGRAPH), false);
    return walk.passages;
  }

  private void block(Element element, Block.Kind kind, boolean inLink) {
    Flow flow = new Flow(element, kind, inLink, element.normalName().equals("pre"));
    flush(flow);
    children(element, flow);
    flush(flow);
  }

  private record Flow(Element owner, Block.Kind kind, boolean inLink, boolean preserved) {}

  private void children(Element element, Flow flow) {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode words) {
        append(words.getWholeText(), flow);
      } else if (node instanceof Element child) {
        child(child, flow);
      }
    }
  }

  private void child(Element child, Flow flow) {
    String name = child.normalName();
    if (WITHOUT_TEXT.contains(name) || left.test(child)) {
      return;
    }
    if (name.equals("br") || name.equals("hr")) {
      flush(flow);
      return;
    }
    boolean inLink = flow.inLink() || name.equals("a");
    if (child.isBlock()) {
      flush(flow);
      block(child, kind(child, flow.kind()), inLink);
    } else {
      children(child, new Flow(flow.owner(), flow.kind(), inLink, flow.preserved()));
    }
  }

  private void append(String words, Flow flow) {
    int before = text.length();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Blank.isSpace(c) && !flow.preserved()) {
        gap = true;
      } else {
        if (gap && !text.isEmpty()) {
          text.append(' ');
        }
        gap = false;
        text.append(c);
      }
    }
    linked += flow.inLink() ? text.length() - before : 0;
  }

  private void flush(Flow flow) {
    String passage = Blank.strip(text.toString());
    if (!Blank.isInvisible(passage)) {
      Block.Kind kind = flow.kind();
      boolean prose = kind == Block.Kind.TABLE_CELL && passage.length() > LONGEST_CELL;
      Piece piece = new Piece(prose ? Block.Kind.PARAGRAPH : kind, passage);
      passages.add(new Passage(piece, flow.owner(), linked));
    }
    text.setLength(0);
    gap = false;
    linked = 0;
  }

  private static Block.Kind kind(Element element, Block.Kind outer) {
    return switch (element.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> Block.Kind.HEADING;
      case "li", "dt", "dd" -> Block.Kind.LIST_ITEM;
      case "figcaption", "caption" -> Block.Kind.CAPTION;
      case "td", "th" -> Block.Kind.TABLE_CELL;
      case "p" -> outer == Block.Kind.TABLE_CELL ? Block.Kind.PARAGRAPH : outer;
      default -> outer;
    };
  }
}
