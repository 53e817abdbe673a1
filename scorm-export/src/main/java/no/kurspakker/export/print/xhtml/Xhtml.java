package no.kurspakker.export.print.xhtml;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads and changes documents. Lists of elements are copies, so what they hold may be moved and removed. */
public final class Xhtml {

    private static final String DOCTYPE = "<!DOCTYPE html>";

    private static final Set<String> VOID = Set.of("br", "hr", "img", "input", "link", "meta");

    private Xhtml() {}

    /**
     * {@return a page of a course, or another document that this module wrote}
     *
     * @throws IllegalArgumentException if it is not well formed
     */
    public static Document parse(String text) {
        String xml = text.startsWith(DOCTYPE) ? text.substring(DOCTYPE.length()).strip() : text;
        try {
            return builder().parse(new InputSource(new StringReader(xml)));
        } catch (SAXException | IOException e) {
            throw new IllegalArgumentException("not well-formed XHTML: " + e.getMessage(), e);
        }
    }

    private static DocumentBuilder builder() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder();
        } catch (ParserConfigurationException everyJdkHasThese) {
            throw new IllegalStateException(everyJdkHasThese);
        }
    }

    /** {@return every element below {@code node} with one of {@code names}, in document order} */
    public static List<Element> all(Node node, String... names) {
        Set<String> wanted = Set.of(names);
        return all(node, element -> wanted.contains(element.getTagName()));
    }

    /** {@return every element below {@code node} that {@code test} accepts, in document order} */
    public static List<Element> all(Node node, Predicate<Element> test) {
        List<Element> found = new ArrayList<>();
        collect(node, test, found);
        return found;
    }

    private static void collect(Node node, Predicate<Element> test, List<Element> found) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                if (test.test(element)) {
                    found.add(element);
                }
                collect(element, test, found);
            }
        }
    }

    /** {@return every element below {@code node} of the class {@code name}} */
    public static List<Element> ofClass(Node node, String name) {
        return all(node, element -> hasClass(element, name));
    }

    public static boolean hasClass(Element element, String name) {
        return List.of(element.getAttribute("class").split(" ", -1)).contains(name);
    }

    /** {@return the first element below {@code node} called {@code name}} */
    public static Optional<Element> first(Node node, String name) {
        return all(node, name).stream().findFirst();
    }

    public static void remove(Node node) {
        Node parent = node.getParentNode();
        if (parent != null) {
            parent.removeChild(node);
        }
    }

    /** Appends an element with {@code text} to {@code parent}; {@code attributes} are names and values in turn. */
    public static Element append(Node parent, String name, String text, String... attributes) {
        Element element = make(parent, name, text, attributes);
        parent.appendChild(element);
        return element;
    }

    /** {@return a new element, not yet placed, of the document of {@code node}} */
    public static Element make(Node node, String name, String text, String... attributes) {
        Document document = node instanceof Document d ? d : node.getOwnerDocument();
        Element element = document.createElement(name);
        for (int i = 0; i < attributes.length; i += 2) {
            element.setAttribute(attributes[i], attributes[i + 1]);
        }
        if (!text.isEmpty()) {
            element.setTextContent(text);
        }
        return element;
    }

    /** Replaces {@code old} by {@code fresh}, which takes over its children. */
    public static void rename(Element old, Element fresh) {
        moveChildren(old, fresh);
        old.getParentNode().replaceChild(fresh, old);
    }

    public static void moveChildren(Node from, Node to) {
        while (from.getFirstChild() != null) {
            to.appendChild(from.getFirstChild());
        }
    }

    /** {@return its text, with each run of white space as one space} */
    public static String text(Node node) {
        return node.getTextContent().replaceAll("\\s+", " ").strip();
    }

    /** {@return {@code document} as HTML: what has no content closes itself, so it is XML too} */
    public static String write(Document document) {
        StringBuilder out = new StringBuilder(DOCTYPE).append('\n');
        write(document.getDocumentElement(), out);
        return out.append('\n').toString();
    }

    private static void write(Node node, StringBuilder out) {
        if (!(node instanceof Element element)) {
            out.append(escaped(node.getTextContent()));
            return;
        }
        out.append('<').append(element.getTagName());
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            out.append(' ').append(attribute.getNodeName()).append("=\"");
            out.append(escaped(attribute.getNodeValue()).replace("\"", "&quot;"))
                    .append('"');
        }
        if (VOID.contains(element.getTagName())) {
            out.append("/>");
            return;
        }
        out.append('>');
        for (Node kid = element.getFirstChild(); kid != null; kid = kid.getNextSibling()) {
            write(kid, out);
        }
        out.append("</").append(element.getTagName()).append('>');
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
