package org.parallax.place;

import java.util.List;
import org.parallax.model.Place;
import org.parallax.text.Sentence;

/** Finds the places of a sentence. Pure. */
public interface PlaceReader {
  /** The places in the order of the text. */
  List<Place> read(Sentence sentence, String text);
}
