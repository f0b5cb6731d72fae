/** Attribution chosen by log-linear models over the parse and over what the rules found. */
@NullMarked
package org.parallax.speech.learned;

import org.jspecify.annotations.NullMarked;
