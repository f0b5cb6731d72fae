/** Data sets scored and held to their floors, ledgers compared, benchmarks; never shipped. */
@NullMarked
package org.parallax.eval;

import org.jspecify.annotations.NullMarked;
