/** Reports in PDF files. */
@NullMarked
package org.parallax.intake.pdf;

import org.jspecify.annotations.NullMarked;
