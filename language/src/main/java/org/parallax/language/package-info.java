/**
 * The grammar of sentences by published language models: splitting, tokens, dependencies, names,
 * the language of a text, and the cache of unpacked models.
 */
@NullMarked
package org.parallax.language;

import org.jspecify.annotations.NullMarked;
