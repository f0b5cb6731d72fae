/**
 * What a format yields: the pieces of a report's text and what the report declares about itself.
 */
@NullMarked
package org.parallax.intake.draft;

import org.jspecify.annotations.NullMarked;
