package no.kurspakker.export.xml;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import no.kurspakker.export.Bytes;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.output.Format;
import org.jdom2.output.LineSeparator;
import org.jdom2.output.XMLOutputter;

/**
 * Writes XML: UTF-8, indented, no white space inside text, and never a numeric character reference, which Moodle shows as
 * it stands.
 */
public final class XmlFile {

    private XmlFile() {}

    /** {@return the document with the root {@code root} as a file} */
    public static Bytes write(Element root) {
        Format format = Format.getPrettyFormat()
                .setEncoding("UTF-8")
                .setLineSeparator(LineSeparator.UNIX)
                .setTextMode(Format.TextMode.TRIM)
                .setEscapeStrategy(character -> false);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new XMLOutputter(format).output(new Document(root), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Bytes.of(out.toByteArray());
    }
}
