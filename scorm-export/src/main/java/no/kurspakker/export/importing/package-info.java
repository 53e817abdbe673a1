/** Makes a course folder of a package that somebody else has made. */
@NullMarked
package no.kurspakker.export.importing;

import org.jspecify.annotations.NullMarked;
