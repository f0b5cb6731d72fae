/** What the program is: its version. */
@NullMarked
package org.parallax.app.about;

import org.jspecify.annotations.NullMarked;
