package no.kurspakker.export.check;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.kurspakker.export.Content;
import no.kurspakker.export.scan.SafeXml;
import no.kurspakker.tracking.TrackedUnit;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** A {@code tincan.xml} that launches the course and names what statements speak of, under the same ids. */
final class TincanRule implements Rule {

    private static final String NAMESPACE = "http://projecttincan.com/tincan.xsd";

    @Override
    public void check(Subject subject, Findings findings) throws IOException {
        if (subject.rules().descriptor() != Descriptor.TINCAN) {
            return;
        }
        Optional<Content> file = subject.descriptor(Descriptor.TINCAN);
        if (file.isEmpty()) {
            findings.report(PackageProblem.TINCAN_MISSING);
            return;
        }
        List<String> expected = new ArrayList<>();
        expected.add("activity " + subject.plan().courseActivityId());
        expected.add("launch index.html");
        for (TrackedUnit unit : subject.plan().units()) {
            expected.add("activity " + unit.activityId());
        }
        compare(read(file.get()), expected, findings);
    }

    private static void compare(List<String> found, List<String> expected, Findings findings) {
        for (int i = 0; i < Math.max(found.size(), expected.size()); i++) {
            String one = i < found.size() ? found.get(i) : "–";
            String other = i < expected.size() ? expected.get(i) : "–";
            if (!one.equals(other)) {
                findings.report(PackageProblem.TINCAN_FORM, one, other);
                return;
            }
        }
    }

    /** {@return the activities and launch addresses in their order; the fault alone, if it cannot be read} */
    private static List<String> read(Content file) throws IOException {
        Outline outline = new Outline();
        try (InputStream in = file.open()) {
            XMLReader reader = SafeXml.reader();
            reader.setContentHandler(outline);
            reader.setErrorHandler(outline);
            reader.parse(new InputSource(in));
            return outline.found;
        } catch (SAXException malformed) {
            return List.of(String.valueOf(malformed.getMessage()));
        }
    }

    private static final class Outline extends DefaultHandler {

        private final List<String> found = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();

        @Override
        public void startElement(String uri, String local, String name, Attributes attributes) {
            text.setLength(0);
            if (uri.equals(NAMESPACE) && local.equals("activity")) {
                found.add("activity " + attributes.getValue("id"));
            }
        }

        @Override
        public void characters(char[] characters, int start, int length) {
            text.append(characters, start, length);
        }

        @Override
        public void endElement(String uri, String local, String name) {
            if (uri.equals(NAMESPACE) && local.equals("launch")) {
                found.add("launch " + text.toString().strip());
            }
        }

        @Override
        public void fatalError(SAXParseException fault) throws SAXException {
            throw fault;
        }
    }
}
