/** Reports in web archives. */
@NullMarked
package org.parallax.intake.warc;

import org.jspecify.annotations.NullMarked;
