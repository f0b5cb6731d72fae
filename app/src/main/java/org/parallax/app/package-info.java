/** The program: its commands and the one place where objects are wired. */
@NullMarked
package org.parallax.app;

import org.jspecify.annotations.NullMarked;
