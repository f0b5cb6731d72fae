/**
 * Mends the trees of sentences where parsers are known to go wrong, before any stage reads them.
 */
@NullMarked
package org.parallax.mend;

import org.jspecify.annotations.NullMarked;
