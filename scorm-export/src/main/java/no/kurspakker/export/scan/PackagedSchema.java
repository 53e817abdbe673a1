package no.kurspakker.export.scan;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.xml.XMLConstants;
import no.kurspakker.export.Content;
import no.kurspakker.export.PackagePath;
import no.kurspakker.export.PackageTree;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.ls.LSInput;

/** A schema of the package, as the JDK's validator asks for it. Read-only. */
record PackagedSchema(String name, InputStream stream) implements LSInput {

    /** The scheme of its system ids, which no other place has. */
    static final String SCHEME = "package";

    /**
     * Stands in for the schema of the {@code xml:} attributes: {@code ims_xml.xsd} binds the namespace of xml, which the
     * JDK refuses, and the {@code xml.xsd} of SCORM 2004 has a document type.
     */
    private static final String XML_ATTRIBUTES = """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
                targetNamespace="http://www.w3.org/XML/1998/namespace">
              <xs:attribute name="lang" type="xs:language"/>
              <xs:attribute name="base" type="xs:anyURI"/>
            </xs:schema>
            """;

    static LSInput of(PackageTree tree, @Nullable String namespace, @Nullable String file) {
        if (XMLConstants.XML_NS_URI.equals(namespace)) {
            byte[] schema = XML_ATTRIBUTES.getBytes(StandardCharsets.UTF_8);
            return new PackagedSchema("xml-attributes", new ByteArrayInputStream(schema));
        }
        String name = String.valueOf(file);
        try {
            return new PackagedSchema(name, open(tree, new PackagePath(name)));
        } catch (IllegalArgumentException outside) {
            return new PackagedSchema(name, InputStream.nullInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static InputStream open(PackageTree tree, PackagePath path) throws IOException {
        Content schema = tree.files().get(path);
        // An empty document makes the validator say that it cannot read the schema, and name it.
        return schema == null ? InputStream.nullInputStream() : schema.open();
    }

    @Override
    public String getSystemId() {
        return SCHEME + ":" + name;
    }

    @Override
    public InputStream getByteStream() {
        return stream;
    }

    @Override
    public @Nullable Reader getCharacterStream() {
        return null;
    }

    @Override
    public @Nullable String getStringData() {
        return null;
    }

    @Override
    public @Nullable String getPublicId() {
        return null;
    }

    @Override
    public @Nullable String getBaseURI() {
        return null;
    }

    @Override
    public @Nullable String getEncoding() {
        return null;
    }

    @Override
    public boolean getCertifiedText() {
        return false;
    }

    @Override
    public void setSystemId(String value) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setByteStream(InputStream value) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setCharacterStream(Reader value) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setStringData(String value) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setPublicId(String value) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setBaseURI(String value) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setEncoding(String value) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setCertifiedText(boolean value) {
        throw new UnsupportedOperationException();
    }
}
