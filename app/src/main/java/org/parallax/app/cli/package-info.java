/** The commands: thin, each hands its work to a service and prints. */
@NullMarked
package org.parallax.app.cli;

import org.jspecify.annotations.NullMarked;
