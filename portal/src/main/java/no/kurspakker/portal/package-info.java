/** The portal: one process that is an LRS, launches packages and shows reports. */
@NullMarked
package no.kurspakker.portal;

import org.jspecify.annotations.NullMarked;
