package no.kurspakker.export.check;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import no.kurspakker.export.Content;
import no.kurspakker.export.PackagePath;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** What a manifest says of files: the schemas that its root names, and the content that it lists. */
final class ManifestOutline extends DefaultHandler {

    private final List<PackagePath> schemas = new ArrayList<>();
    private final List<String> listed = new ArrayList<>();
    private boolean hasSeenRoot;

    private ManifestOutline() {}

    /**
     * {@return the outline of {@code manifest}}
     *
     * @throws SAXException if it is not well-formed or names no schemas
     */
    static ManifestOutline read(Content manifest) throws SAXException, IOException {
        ManifestOutline outline = new ManifestOutline();
        XMLReader reader = SafeXml.reader();
        reader.setContentHandler(outline);
        reader.setErrorHandler(outline);
        try (InputStream in = manifest.open()) {
            reader.parse(new InputSource(in));
        }
        return outline;
    }

    /** {@return the schemas in the order of {@code xsi:schemaLocation}} */
    List<PackagePath> schemas() {
        return List.copyOf(schemas);
    }

    /** {@return the {@code href} of every {@code <file>}} */
    List<String> listed() {
        return List.copyOf(listed);
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes)
            throws SAXException {
        if (!hasSeenRoot) {
            hasSeenRoot = true;
            readSchemas(attributes);
        }
        if (local.equals("file") && attributes.getValue("href") != null) {
            listed.add(attributes.getValue("href"));
        }
    }

    private void readSchemas(Attributes attributes) throws SAXException {
        String pairs =
                attributes.getValue(XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI, "schemaLocation");
        if (pairs == null) {
            throw new SAXException("the root has no xsi:schemaLocation");
        }
        String[] parts = pairs.strip().split("\\s+", -1);
        for (int i = 1; i < parts.length; i += 2) {
            schemas.add(path(parts[i]));
        }
    }

    private static PackagePath path(String file) throws SAXException {
        try {
            return new PackagePath(file);
        } catch (IllegalArgumentException e) {
            throw new SAXException("the schema " + file + " is not in the package", e);
        }
    }

    @Override
    public void fatalError(SAXParseException fault) throws SAXException {
        throw fault;
    }
}
