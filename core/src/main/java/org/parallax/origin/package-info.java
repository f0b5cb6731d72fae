/** Who stands behind whom: statements, documents, dispatches, an outlet's own look. */
@NullMarked
package org.parallax.origin;

import org.jspecify.annotations.NullMarked;
