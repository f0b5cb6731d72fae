package org.parallax.language;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import edu.emory.mathcs.nlp.common.collection.tuple.ObjectIntPair;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A tree of the words of names, as a table: a node's number and a word give the next node's number
 * and the number of the name types that end there, or -1.
 */
final class TableTree extends PrefixTree<String, Set<String>> {
  private final transient WordTable table;
  private final transient List<Set<String>> types;

  TableTree(WordTable table, List<Set<String>> types) {
    this.table = table;
    this.types = types;
  }

  /**
   * The types of the longest name that begins at {@code begin}, with the index of its last word.
   */
  @Override
  public <A> @Nullable ObjectIntPair<Set<String>> get(
      A[] words, int begin, Function<A, String> form) {
    ObjectIntPair<Set<String>> longest = null;
    int node = 0;
    for (int i = begin; i < words.length; i++) {
      int at = table.find(node, form.apply(words[i]));
      if (at < 0) {
        break;
      }
      node = table.integer(at);
      int found = table.integer(at + 4);
      if (found >= 0) {
        longest = new ObjectIntPair<>(types.get(found), i);
      }
    }
    return longest;
  }
}
