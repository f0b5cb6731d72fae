package org.parallax.language;

import edu.emory.mathcs.nlp.learning.util.FeatureMap;

/** The numbers of a model's features, as a table from a feature's type and value. */
final class TableFeatures extends FeatureMap {
  private final transient WordTable table;

  TableFeatures(WordTable table, int size) {
    this.table = table;
    setSize(size);
  }

  @Override
  public int index(int type, String value) {
    int at = table.find(type, value);
    return at < 0 ? -1 : table.integer(at);
  }
}
