/**
 * Addresses fetched politely: robots.txt honoured, no private network, every redirect checked
 * again.
 */
@NullMarked
package org.parallax.app.fetch;

import org.jspecify.annotations.NullMarked;
