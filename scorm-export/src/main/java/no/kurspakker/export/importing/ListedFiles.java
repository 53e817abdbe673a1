package no.kurspakker.export.importing;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import no.kurspakker.export.Content;
import org.jdom2.Element;
import org.jdom2.JDOMException;
import org.jdom2.filter.Filters;
import org.jdom2.input.SAXBuilder;

/** The files that a manifest lists, each launched one before those it needs. */
final class ListedFiles {

    private ListedFiles() {}

    /** Without any if the manifest cannot be read: a document type, and so an entity, is such a fault. */
    static List<String> in(Content manifest) throws IOException {
        SAXBuilder builder = new SAXBuilder();
        builder.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        List<String> files = new ArrayList<>();
        try (InputStream in = manifest.open()) {
            Element root = builder.build(in).getRootElement();
            for (Element element : root.getDescendants(Filters.element())) {
                String href = element.getAttributeValue("href");
                boolean lists = List.of("resource", "file").contains(element.getName());
                if (lists && href != null) {
                    files.add(href.replaceAll("[?#].*", ""));
                }
            }
        } catch (JDOMException broken) {
            return List.of();
        }
        return files;
    }
}
