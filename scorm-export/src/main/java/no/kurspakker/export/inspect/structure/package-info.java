/**
 * What a package says of itself, and holding it against its standard: SCORM 1.2 and 2004, cmi5, {@code tincan.xml}, AICC.
 *
 * <p>{@code StructureRules.read(material, findings)} gives the {@link no.kurspakker.export.inspect.structure.Structure} and
 * reports what is wrong. Nothing is run or fetched.
 */
@NullMarked
package no.kurspakker.export.inspect.structure;

import org.jspecify.annotations.NullMarked;
