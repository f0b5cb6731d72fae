/** Who, when, where and how many: what the words of a report refer to. */
@NullMarked
package org.parallax.resolve;

import org.jspecify.annotations.NullMarked;
