/** Reports in plain text. */
@NullMarked
package org.parallax.intake.plain;

import org.jspecify.annotations.NullMarked;
