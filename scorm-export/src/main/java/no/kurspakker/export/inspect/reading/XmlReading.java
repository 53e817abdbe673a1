package no.kurspakker.export.inspect.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import no.kurspakker.course.SourceSpan;
import no.kurspakker.export.inspect.finding.Findings;
import no.kurspakker.export.inspect.finding.PackageFinding;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.ext.DefaultHandler2;

/**
 * Reads XML of unknown origin into {@link XmlElement}s. A document type is reported and passed over; an entity beyond the
 * five of XML stops the reading before it is resolved; nothing outside the bytes is opened.
 */
public final class XmlReading extends DefaultHandler2 {

    /** The most bytes, elements and levels that are read. */
    public static final int LARGEST = 16 << 20;

    private static final int MOST_ELEMENTS = 300_000;
    private static final int DEEPEST = 100;
    private static final Set<String> BUILT_IN = Set.of("amp", "lt", "gt", "quot", "apos");
    private static final String JDK = "http://www.oracle.com/xml/jaxp/properties/";

    private final String entry;
    private final PackageFinding malformed;
    private final Findings findings;
    private final Deque<OpenElement> open = new ArrayDeque<>();
    private final Map<String, String> prefixes = new LinkedHashMap<>();
    private Optional<XmlElement> root = Optional.empty();
    private @Nullable Locator locator;
    private Optional<SourceSpan> doctype = Optional.empty();
    private int elements;
    private int line = 1;
    private int column = 1;

    private XmlReading(String entry, PackageFinding malformed, Findings findings) {
        this.entry = entry;
        this.malformed = malformed;
        this.findings = findings;
    }

    /** An element whose end has not come. */
    private record OpenElement(XmlElement start, List<XmlElement> children, StringBuilder text) {}

    /** Stops the reading after its reason is reported. */
    private static final class Stop extends SAXException {

        private static final long serialVersionUID = 1;
    }

    /** {@return the document in {@code bytes}; empty if it cannot be read, which {@code findings} then tell} */
    public static Optional<XmlDocument> read(String entry, byte[] bytes, Findings findings) {
        return read(entry, bytes, PackageFinding.MANIFEST_NOT_WELL_FORMED, findings);
    }

    /**
     * {@return the same}
     *
     * @param malformed what a document that is not well-formed is to be called
     */
    public static Optional<XmlDocument> read(
            String entry, byte[] bytes, PackageFinding malformed, Findings findings) {
        XmlReading reading = new XmlReading(entry, malformed, findings);
        if (bytes.length > LARGEST) {
            findings.on(entry, PackageFinding.MANIFEST_TOO_LARGE, LARGEST + " bytes");
            return Optional.empty();
        }
        return reading.root(bytes).map(root -> new XmlDocument(root, reading.prefixes));
    }

    private Optional<XmlElement> root(byte[] bytes) {
        try {
            XMLReader reader = reader();
            reader.setContentHandler(this);
            reader.setErrorHandler(this);
            reader.setEntityResolver(this);
            reader.setProperty("http://xml.org/sax/properties/lexical-handler", this);
            reader.parse(new InputSource(new ByteArrayInputStream(bytes)));
            doctype.ifPresent(place -> findings.at(place, PackageFinding.MANIFEST_DOCTYPE));
            return root;
        } catch (Stop reported) {
            return Optional.empty();
        } catch (SAXParseException fault) {
            report(fault.getLineNumber(), fault.getColumnNumber(), fault);
            return Optional.empty();
        } catch (SAXException | IOException fault) {
            // Bytes that are no characters of their encoding come as an IOException.
            report(line, column, fault);
            return Optional.empty();
        }
    }

    private void report(int atLine, int atColumn, Exception fault) {
        SourceSpan place = new SourceSpan(entry, Math.max(1, atLine), Math.max(1, atColumn));
        String text = String.valueOf(fault.getMessage()).replaceAll("[.\\s]+$", "");
        findings.at(place, malformed, text);
    }

    private static XMLReader reader() throws SAXException {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setFeature(
                    "http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            XMLReader reader = factory.newSAXParser().getXMLReader();
            // Entities are refused by startEntity; the limits hold inside a document type.
            reader.setProperty(JDK + "entityExpansionLimit", "1");
            reader.setProperty(JDK + "maxElementDepth", String.valueOf(2 * DEEPEST));
            return reader;
        } catch (ParserConfigurationException everyJdkCan) {
            throw new IllegalStateException(everyJdkCan);
        }
    }

    @Override
    public void setDocumentLocator(Locator where) {
        locator = where;
    }

    @Override
    public void startDTD(String name, @Nullable String publicId, @Nullable String systemId) {
        doctype = Optional.of(here());
        passed();
    }

    @Override
    public void startEntity(String name) throws SAXException {
        boolean isOwn = !BUILT_IN.contains(name) && !name.startsWith("#");
        if (isOwn && !name.startsWith("[") && !name.startsWith("%")) {
            findings.at(here(), PackageFinding.MANIFEST_ENTITY, name);
            throw new Stop();
        }
    }

    @Override
    public void skippedEntity(String name) throws SAXException {
        startEntity(name);
    }

    @Override
    public InputSource resolveEntity(@Nullable String publicId, @Nullable String systemId) {
        return new InputSource(new ByteArrayInputStream(new byte[0]));
    }

    @Override
    public InputSource resolveEntity(
            @Nullable String name,
            @Nullable String publicId,
            @Nullable String base,
            @Nullable String systemId) {
        return resolveEntity(publicId, systemId);
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) {
        prefixes.putIfAbsent(prefix, uri);
    }

    @Override
    public void startElement(String uri, String local, String written, Attributes given)
            throws SAXException {
        if (++elements > MOST_ELEMENTS || open.size() >= DEEPEST) {
            String limit =
                    open.size() >= DEEPEST ? DEEPEST + " levels" : MOST_ELEMENTS + " elements";
            findings.at(here(), PackageFinding.MANIFEST_TOO_LARGE, limit);
            throw new Stop();
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < given.getLength(); i++) {
            attributes.put(given.getQName(i), given.getValue(i));
        }
        XmlElement start = new XmlElement(uri, local, written, attributes, List.of(), "", here());
        open.push(new OpenElement(start, new ArrayList<>(), new StringBuilder()));
        passed();
    }

    @Override
    public void endElement(String uri, String local, String written) {
        OpenElement done = open.pop();
        XmlElement start = done.start();
        XmlElement element = new XmlElement(
                uri,
                local,
                written,
                start.attributes(),
                List.copyOf(done.children()),
                done.text().toString(),
                start.place());
        if (open.isEmpty()) {
            root = Optional.of(element);
        } else {
            open.peek().children().add(element);
        }
        passed();
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (!open.isEmpty()) {
            open.peek().text().append(characters, start, length);
        }
        passed();
        // The parser has read the bracket that ends the text.
        column = Math.max(1, column - 1);
    }

    @Override
    public void ignorableWhitespace(char[] characters, int start, int length) {
        passed();
    }

    @Override
    public void comment(char[] characters, int start, int length) {
        passed();
    }

    @Override
    public void processingInstruction(String target, String data) {
        passed();
    }

    @Override
    public void fatalError(SAXParseException fault) throws SAXException {
        throw fault;
    }

    /** The locator stands at the end of what was heard, which is where the next thing begins. */
    private void passed() {
        if (locator != null) {
            line = locator.getLineNumber();
            column = locator.getColumnNumber();
        }
    }

    private SourceSpan here() {
        return new SourceSpan(entry, Math.max(1, line), Math.max(1, column));
    }
}
