/**
 * Sentences and their grammar: tokens, dependencies, names, quotes, with offsets into the report.
 */
@NullMarked
package org.parallax.text;

import org.jspecify.annotations.NullMarked;
