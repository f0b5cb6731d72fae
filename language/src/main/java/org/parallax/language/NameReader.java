package org.parallax.language;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.ArrayList;
import java.util.List;
import org.parallax.text.Name;
import org.parallax.text.Token;

/** Reads the names off the tags of the recogniser (begin, inside, last, single). */
final class NameReader {
  private NameReader() {}

  /** The names of {@code tokens}, whose nodes are {@code nodes} from index 1 on. */
  static List<Name> read(NLPNode[] nodes, List<Token> tokens) {
    List<Name> names = new ArrayList<>();
    int start = 0;
    while (start < tokens.size()) {
      String type = type(nodes[start + 1]);
      int end = start + 1;
      if (!type.isEmpty()) {
        while (end < tokens.size() && continues(nodes[end + 1], type)) {
          end++;
        }
        add(names, tokens.subList(start, end), type);
      }
      start = end;
    }
    return names;
  }

  private static String type(NLPNode node) {
    String tag = node.getNamedEntityTag();
    return tag != null && tag.length() > 2 && tag.charAt(1) == '-' ? tag.substring(2) : "";
  }

  private static boolean continues(NLPNode node, String type) {
    String tag = node.getNamedEntityTag();
    return type(node).equals(type) && (tag.startsWith("I-") || tag.startsWith("L-"));
  }

  private static void add(List<Name> names, List<Token> tokens, String type) {
    int start = 0;
    int end = tokens.size();
    while (end > start && isEdge(tokens.get(end - 1))) {
      end--;
    }
    while (start < end && isEdge(tokens.get(start))) {
      start++;
    }
    for (Name.Type known : Name.Type.values()) {
      if (start < end && known.name().equals(type)) {
        names.add(new Name(tokens.get(start).span().hull(tokens.get(end - 1).span()), known));
      }
    }
  }

  /** Whether a token does not belong to a name that begins or ends with it: 's and lone marks. */
  private static boolean isEdge(Token token) {
    return token.tag().equals("POS")
        || token
            .form()
            .codePoints()
            .noneMatch(c -> Character.isLetterOrDigit(c) || "%$€£¥".indexOf(c) >= 0);
  }
}
