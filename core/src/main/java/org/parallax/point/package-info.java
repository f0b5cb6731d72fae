/** Claims that answer one question, the positions held on it, and typed discrepancies. */
@NullMarked
package org.parallax.point;

import org.jspecify.annotations.NullMarked;
