/** The archive of captured bytes and the ledger, in one folder. */
@NullMarked
package org.parallax.store;

import org.jspecify.annotations.NullMarked;
