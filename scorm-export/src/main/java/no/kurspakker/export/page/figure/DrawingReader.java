package no.kurspakker.export.page.figure;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import no.kurspakker.course.Asset;
import no.kurspakker.course.problem.Checked;
import no.kurspakker.course.problem.Problem;
import no.kurspakker.export.page.problem.PageProblem;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.JDOMException;
import org.jdom2.input.JDOMParseException;
import org.jdom2.input.SAXBuilder;
import org.jdom2.located.LocatedJDOMFactory;

/** Reads an author's SVG file and refuses what has no place in a page. Not safe for use by several threads. */
public final class DrawingReader {

    /** The most bytes a drawing may have, since it becomes part of a page. */
    public static final int LARGEST = 100_000;

    private final SAXBuilder builder = new SAXBuilder();

    /** Reads without document types, entities and other files. */
    public DrawingReader() {
        builder.setJDOMFactory(new LocatedJDOMFactory());
        builder.setExpandEntities(false);
        builder.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        builder.setFeature("http://xml.org/sax/features/external-general-entities", false);
        builder.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
    }

    /**
     * {@return the drawing, or what is wrong with it, at the place where the author named the file}
     *
     * @throws IOException if the file cannot be read, naming it
     */
    public Checked<Drawing> read(Asset asset) throws IOException {
        if (asset.bytes() > LARGEST) {
            String size = Long.toString((asset.bytes() + 999) / 1000);
            String limit = Integer.toString(LARGEST / 1000);
            return refused(asset, PageProblem.SVG_TOO_LARGE, size, limit);
        }
        byte[] bytes = Files.readAllBytes(asset.file());
        try {
            return check(asset, builder.build(new ByteArrayInputStream(bytes)));
        } catch (JDOMParseException malformed) {
            if (new String(bytes, StandardCharsets.ISO_8859_1).contains("<!DOCTYPE")) {
                return refused(asset, PageProblem.SVG_DOCTYPE);
            }
            String line = Integer.toString(Math.max(1, malformed.getLineNumber()));
            String column = Integer.toString(Math.max(1, malformed.getColumnNumber()));
            return refused(asset, PageProblem.SVG_MALFORMED, line, column);
        } catch (JDOMException noParser) {
            throw new IllegalStateException(noParser);
        }
    }

    private static Checked<Drawing> check(Asset asset, Document document) {
        Element root = document.getRootElement();
        if (!root.getName().equals("svg") || !root.getNamespace().equals(Drawing.SVG)) {
            return refused(asset, PageProblem.SVG_ROOT, root.getQualifiedName());
        }
        DrawingRules rules = new DrawingRules(asset, root);
        List<Problem> problems = rules.problems();
        return new Checked<>(
                problems.isEmpty() ? Optional.of(new Drawing(root)) : Optional.empty(), problems);
    }

    private static Checked<Drawing> refused(Asset asset, PageProblem code, String... more) {
        String[] arguments = new String[more.length + 1];
        arguments[0] = asset.path();
        System.arraycopy(more, 0, arguments, 1, more.length);
        return new Checked<>(
                Optional.empty(), List.of(Problem.of(code, asset.source(), arguments)));
    }
}
