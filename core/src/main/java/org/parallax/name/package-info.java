/** Names across spellings and scripts. */
@NullMarked
package org.parallax.name;

import org.jspecify.annotations.NullMarked;
