/**
 * The questions of news that a sentence answers in passing: how the answers are read, and which of
 * them meet in one point.
 */
@NullMarked
package org.parallax.point.question;

import org.jspecify.annotations.NullMarked;
