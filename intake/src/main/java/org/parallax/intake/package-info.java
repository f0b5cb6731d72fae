/** From captured bytes to reports with offsets. Opens no connection. */
@NullMarked
package org.parallax.intake;

import org.jspecify.annotations.NullMarked;
