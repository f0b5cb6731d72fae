package org.parallax.place;

import java.util.List;
import org.parallax.model.Place;
import org.parallax.model.Report;
import org.parallax.text.Sentence;

/** Finds the places of a sentence. Pure. */
public interface PlaceReader {
  /** The places in the order of the text. */
  List<Place> read(Sentence sentence, String text);

  /** The places of a sentence of {@code report}, whose outlet may tell which of one name. */
  default List<Place> read(Sentence sentence, Report report) {
    return read(sentence, report.text());
  }
}
