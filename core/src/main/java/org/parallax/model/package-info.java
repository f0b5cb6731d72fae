/**
 * The nouns of Parallax: reports, claims, their attribution, points, discrepancies, origins,
 * grades.
 */
@NullMarked
package org.parallax.model;

import org.jspecify.annotations.NullMarked;
