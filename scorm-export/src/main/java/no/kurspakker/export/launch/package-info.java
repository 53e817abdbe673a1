/**
 * How a platform launches a package: read from its manifest, of whatever tool it is.
 *
 * <p>{@code LaunchReader.read(tree)} gives the protocol and the units that learners open. Nothing is judged beyond what launching
 * needs; nothing is launched from here. It needs JDOM2, and resolves no external entity.
 */
@NullMarked
package no.kurspakker.export.launch;

import org.jspecify.annotations.NullMarked;
