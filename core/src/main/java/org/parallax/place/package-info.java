/** Places, what contains them and how far apart they lie. */
@NullMarked
package org.parallax.place;

import org.jspecify.annotations.NullMarked;
