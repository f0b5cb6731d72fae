package org.parallax.model;

/** How a source stands to the content that is attributed to it. A closed list; see the glossary. */
public enum Stance {
  ASSERT,
  REPORT,
  CONFIRM,
  ADMIT,
  DENY,
  DOUBT,
  CLAIM,
  SUGGEST,
  PROMISE,
  ORDER,
  ACCUSE,
  RETRACT,
  DECLINE,
  UNVERIFIED,
  ATTITUDE
}
