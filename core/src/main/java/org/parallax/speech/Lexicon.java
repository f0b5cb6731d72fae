package org.parallax.speech;

import org.parallax.text.CueNouns;
import org.parallax.text.CueVerbs;

/**
 * All tables that the sieves share.
 *
 * @param verbs verbs that attribute
 * @param nouns nouns that attribute
 * @param channels where words are said
 */
record Lexicon(CueVerbs verbs, CueNouns nouns, Channels channels) {
  static Lexicon read() {
    return new Lexicon(CueVerbs.read(), CueNouns.read(), Channels.read());
  }
}
