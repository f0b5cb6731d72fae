/** Numbers with bounds, units and scope. */
@NullMarked
package org.parallax.quantity;

import org.jspecify.annotations.NullMarked;
