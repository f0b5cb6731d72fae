/** The stages in their order. */
@NullMarked
package org.parallax.pipeline;

import org.jspecify.annotations.NullMarked;
