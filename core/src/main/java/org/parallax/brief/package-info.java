/** The cited summary of a story. */
@NullMarked
package org.parallax.brief;

import org.jspecify.annotations.NullMarked;
