/**
 * The one credential that a package may carry, and only when it is asked for: a portal's key that can add claims for one
 * course.
 *
 * <p>{@code RelayFile.read(file, course)} takes it from the file that the portal has written, and refuses one of another
 * course. The package sends nothing, and none of its texts shows a key.
 */
@NullMarked
package no.kurspakker.export.relay;

import org.jspecify.annotations.NullMarked;
