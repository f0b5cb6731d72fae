/** How certain a clause is: negation, modality, hedge, condition. */
@NullMarked
package org.parallax.stance;

import org.jspecify.annotations.NullMarked;
