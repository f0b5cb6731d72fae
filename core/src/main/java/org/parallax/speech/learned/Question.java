package org.parallax.speech.learned;

/** What the models are asked, in the order in which an attribution is read. */
public enum Question {
  /** Whether a token is the one on which a cue hangs. */
  ANCHOR,
  CUE_START,
  CUE_END,
  /** The head of the source, or none. */
  SOURCE,
  SOURCE_START,
  SOURCE_END,
  /** The last token of the content before the cue, or none. */
  LEFT,
  LEFT_START,
  /** The first token of the content behind the cue, or none. */
  RIGHT,
  RIGHT_END,
  /** Whether the attribution as read stands. */
  ACCEPT
}
