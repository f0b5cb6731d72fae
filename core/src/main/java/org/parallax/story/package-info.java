/** Reports that tell of the same event. */
@NullMarked
package org.parallax.story;

import org.jspecify.annotations.NullMarked;
