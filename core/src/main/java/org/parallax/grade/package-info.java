/** How far a point is established, by an ordered table of rules. */
@NullMarked
package org.parallax.grade;

import org.jspecify.annotations.NullMarked;
