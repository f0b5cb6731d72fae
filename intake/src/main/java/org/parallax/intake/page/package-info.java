/** Reports in HTML pages. */
@NullMarked
package org.parallax.intake.page;

import org.jspecify.annotations.NullMarked;
