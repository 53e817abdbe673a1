/** The example of the guide to {@code no.kurspakker.tracking}. */
@NullMarked
package no.kurspakker.tracking.guide;

import org.jspecify.annotations.NullMarked;
