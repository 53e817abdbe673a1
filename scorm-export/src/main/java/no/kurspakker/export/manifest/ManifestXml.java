package no.kurspakker.export.manifest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import no.kurspakker.export.Bytes;
import no.kurspakker.export.PackagePath;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.output.Format;
import org.jdom2.output.LineSeparator;
import org.jdom2.output.XMLOutputter;

/**
 * Writes {@code imsmanifest.xml}: UTF-8, indented, no white space inside text, and never a numeric character reference,
 * which Moodle shows as it stands.
 */
public final class ManifestXml {

    /** The one name and place that platforms look for. */
    public static final PackagePath PATH = new PackagePath("imsmanifest.xml");

    private static final Namespace XSI =
            Namespace.getNamespace("xsi", "http://www.w3.org/2001/XMLSchema-instance");

    private ManifestXml() {}

    /** Tells where the schemas lie: pairs of namespace and file in the package root. */
    public static void locateSchemas(Element manifest, String... namespacesAndFiles) {
        manifest.setAttribute("schemaLocation", String.join(" ", namespacesAndFiles), XSI);
    }

    /** {@return {@code manifest} as a file} */
    public static Bytes write(Element manifest) {
        Format format = Format.getPrettyFormat()
                .setEncoding("UTF-8")
                .setLineSeparator(LineSeparator.UNIX)
                .setTextMode(Format.TextMode.TRIM)
                .setEscapeStrategy(character -> false);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new XMLOutputter(format).output(new Document(manifest), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Bytes.of(out.toByteArray());
    }
}
