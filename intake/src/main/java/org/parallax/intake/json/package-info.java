/** Reports in JSON and JSON Lines with the names of schema.org. */
@NullMarked
package org.parallax.intake.json;

import org.jspecify.annotations.NullMarked;
