/** Reports in RSS, Atom and RDF feeds. */
@NullMarked
package org.parallax.intake.feed;

import org.jspecify.annotations.NullMarked;
