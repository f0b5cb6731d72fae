/** The text that markup shows: passages in the order of the page, with what surrounds them. */
@NullMarked
package org.parallax.intake.markup;

import org.jspecify.annotations.NullMarked;
