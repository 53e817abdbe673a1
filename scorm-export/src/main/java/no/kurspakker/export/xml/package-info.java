/**
 * XML as packages hold it.
 *
 * <p>{@code XmlFile.write(root)} makes the file, {@code XmlLine.of(title)} the text of an element. The package knows no
 * format. It needs JDOM2, and reads nothing.
 */
@NullMarked
package no.kurspakker.export.xml;

import org.jspecify.annotations.NullMarked;
