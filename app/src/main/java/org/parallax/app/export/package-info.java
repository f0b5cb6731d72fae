/** The ledger as files: rows of JSON, the brief, the page of a story. */
@NullMarked
package org.parallax.app.export;

import org.jspecify.annotations.NullMarked;
