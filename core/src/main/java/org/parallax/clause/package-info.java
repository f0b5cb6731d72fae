/** Clauses with one matter each, and what they say: predicate, roles, words. */
@NullMarked
package org.parallax.clause;

import org.jspecify.annotations.NullMarked;
