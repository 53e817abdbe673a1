package no.kurspakker.export.scan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.sax.SAXSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import no.kurspakker.export.Content;
import no.kurspakker.export.PackagePath;
import no.kurspakker.export.PackageTree;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Validates a manifest against schemas, whatever schemas it names itself. Nothing outside the tree that holds them is opened,
 * and no document type is read.
 */
public final class ManifestValidator {

    private final PackageTree tree;

    /** @param tree holds the schemas */
    public ManifestValidator(PackageTree tree) {
        this.tree = tree;
    }

    /**
     * {@return line, column and fault by {@code schemas}, such as {@code 4:12: cvc-elt.1.a: …}; empty if it is valid}
     *
     * @throws IOException if content cannot be read
     */
    public List<String> faults(Content manifest, List<PackagePath> schemas) throws IOException {
        Faults faults = new Faults();
        try {
            Validator validator = validator(schemas, faults);
            try (InputStream in = manifest.open()) {
                validator.validate(new SAXSource(SafeXml.reader(), new InputSource(in)));
            }
        } catch (SAXException e) {
            faults.add(e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return faults.found;
    }

    private Validator validator(List<PackagePath> schemas, Faults faults)
            throws SAXException, IOException {
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature(SafeXml.NO_DOCTYPE, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, PackagedSchema.SCHEME);
        factory.setResourceResolver((type, namespace, publicId, systemId, base) ->
                PackagedSchema.of(tree, namespace, systemId));
        factory.setErrorHandler(faults);
        List<Source> sources = new ArrayList<>();
        for (PackagePath schema : schemas) {
            sources.add(new StreamSource(
                    PackagedSchema.open(tree, schema), PackagedSchema.SCHEME + ":" + schema));
        }
        Validator validator = factory.newSchema(sources.toArray(Source[]::new)).newValidator();
        validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        validator.setErrorHandler(faults);
        return validator;
    }

    /** Collects instead of stopping at the first. */
    private static final class Faults implements ErrorHandler {

        private final List<String> found = new ArrayList<>();

        void add(SAXException fault) {
            String place = fault instanceof SAXParseException at
                    ? at.getLineNumber() + ":" + at.getColumnNumber() + ": "
                    : "";
            String text = place + fault.getMessage();
            if (!found.contains(text)) {
                found.add(text);
            }
        }

        @Override
        public void warning(SAXParseException fault) {
            add(fault);
        }

        @Override
        public void error(SAXParseException fault) {
            add(fault);
        }

        @Override
        public void fatalError(SAXParseException fault) {
            add(fault);
        }
    }
}
