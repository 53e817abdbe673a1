/**
 * XHTML in memory, to be read and changed: {@code Xhtml.parse(text)} gives a document, {@code Xhtml.all(node, "li")} the
 * elements in it. Nothing is ever fetched and no entity resolved.
 */
@NullMarked
package no.kurspakker.export.print.xhtml;

import org.jspecify.annotations.NullMarked;
