package no.kurspakker.export.page.figure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.kurspakker.course.Asset;
import no.kurspakker.course.problem.Problem;
import no.kurspakker.export.page.problem.PageProblem;
import org.jdom2.Attribute;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.located.LocatedElement;

/** What a drawing must be to stand in a page: still, complete in itself, and titled. */
final class DrawingRules {

    static final int DEEPEST = 60;

    private static final Namespace XHTML = Namespace.getNamespace("http://www.w3.org/1999/xhtml");
    // Up to a closing parenthesis outside the quotes, so that nothing behind it goes unseen.
    private static final Pattern URL =
            Pattern.compile("url\\(\\s*['\"]?\\s*([^'\")]*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern SCRIPT_ADDRESS =
            Pattern.compile("^[\\s\\p{Cntrl}]*(javascript|vbscript):.*", Pattern.CASE_INSENSITIVE);

    private final Asset asset;
    private final Element root;
    private final Set<String> ids = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();

    DrawingRules(Asset asset, Element root) {
        this.asset = asset;
        this.root = root;
    }

    List<Problem> problems() {
        Element title = root.getChild("title", Drawing.SVG);
        if (title == null || title.getTextNormalize().isEmpty()) {
            problems.add(Problem.of(PageProblem.SVG_WITHOUT_TITLE, asset.source(), asset.path()));
        }
        if (ViewBox.of(root).isEmpty()) {
            problems.add(Problem.of(PageProblem.SVG_WITHOUT_SIZE, asset.source(), asset.path()));
        }
        collectIds(root, 1);
        check(root, 1);
        return List.copyOf(problems);
    }

    private void collectIds(Element element, int depth) {
        String id = element.getAttributeValue("id");
        if (id != null) {
            ids.add(id);
        }
        if (depth < DEEPEST) {
            element.getChildren().forEach(child -> collectIds(child, depth + 1));
        }
    }

    private void check(Element element, int depth) {
        if (element.getNamespace().equals(XHTML) || element.getName().equals("foreignObject")) {
            report(PageProblem.SVG_FOREIGN_OBJECT, element, element.getName());
        } else if (element.getNamespace().equals(Drawing.SVG)) {
            checkSvg(element, depth);
        }
    }

    private void checkSvg(Element element, int depth) {
        String name = element.getName();
        if (name.equals("script")) {
            report(PageProblem.SVG_SCRIPT, element, "<script>");
        } else if (name.equals("style")) {
            report(PageProblem.SVG_STYLE, element);
        } else if (!Drawing.isKnown(element)) {
            report(PageProblem.SVG_ELEMENT, element, name);
        } else if (depth == DEEPEST && !element.getChildren().isEmpty()) {
            report(PageProblem.SVG_TOO_DEEP, element, Integer.toString(DEEPEST));
        } else {
            element.getAttributes().forEach(attribute -> check(element, attribute));
            if (!Drawing.isDropped(element)) {
                element.getChildren().forEach(child -> check(child, depth + 1));
            }
        }
    }

    private void check(Element element, Attribute attribute) {
        String name = attribute.getName().toLowerCase(Locale.ROOT);
        String value = attribute.getValue();
        if (name.startsWith("on")) {
            report(PageProblem.SVG_SCRIPT, element, attribute.getQualifiedName());
        } else if (SCRIPT_ADDRESS.matcher(value).matches()) {
            report(PageProblem.SVG_SCRIPT, element, value);
        } else if (name.equals("href") || name.equals("src")) {
            checkReference(element, value.strip());
        } else if (attribute.getQualifiedName().equals("xml:base")) {
            report(PageProblem.SVG_EXTERNAL_REFERENCE, element, value);
        } else {
            checkStyle(element, value);
        }
    }

    private void checkStyle(Element element, String value) {
        // An escape or a comment could hide the letters of url( from this reading.
        if (value.indexOf('\\') >= 0 || value.contains("/*") || value.contains("image-set")) {
            report(PageProblem.SVG_EXTERNAL_REFERENCE, element, value);
            return;
        }
        Matcher url = URL.matcher(value);
        while (url.find()) {
            checkReference(element, url.group(1).strip());
        }
    }

    private void checkReference(Element element, String reference) {
        if (!reference.startsWith("#")) {
            report(PageProblem.SVG_EXTERNAL_REFERENCE, element, reference);
        } else if (!ids.contains(reference.substring(1))) {
            report(PageProblem.SVG_DEAD_REFERENCE, element, reference.substring(1));
        }
    }

    private void report(PageProblem code, Element element, String... what) {
        int line = element instanceof LocatedElement located ? located.getLine() : 1;
        List<String> arguments = new ArrayList<>(List.of(asset.path(), Integer.toString(line)));
        arguments.addAll(List.of(what));
        problems.add(new Problem(code, asset.source(), arguments));
    }
}
