/**
 * What can be wrong with a package of any maker, and collecting it.
 *
 * <p>{@code findings.on("imsmanifest.xml", PackageFinding.MANIFEST_DOCTYPE)} adds a value; nothing is printed or thrown. The
 * place names an entry of the package as its file, and no file for the package as a whole.
 */
@NullMarked
package no.kurspakker.export.inspect.finding;

import org.jspecify.annotations.NullMarked;
