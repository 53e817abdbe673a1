package no.kurspakker.export.inspect.reading;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A document that could be read.
 *
 * @param prefixes the first namespace of each prefix, in the order of the file; empty is the default
 */
public record XmlDocument(XmlElement root, Map<String, String> prefixes) {

    public XmlDocument {
        prefixes = Collections.unmodifiableMap(new LinkedHashMap<>(prefixes));
    }
}
