/**
 * The main job: inputs are captured, read, kept and settled; and the one place where the parts are
 * put together.
 */
@NullMarked
package org.parallax.app.desk;

import org.jspecify.annotations.NullMarked;
