package no.kurspakker.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.JDOMException;
import org.jdom2.filter.Filters;
import org.jdom2.input.SAXBuilder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be seen of the built packages without playing them. */
class BuiltZipIT {

    /** What begins so is a name in statements; nothing is ever asked for there. */
    private static final String NAME_OF_THE_VOCABULARY = "\"https://w3id.org/xapi/cmi5/";

    private static final Pattern UNLOAD = Pattern.compile("\\b(before)?unload\\b");
    /** What a browser loads by itself; a link is followed only when somebody wants to. */
    private static final Pattern LOADED = Pattern.compile(
            "(?:\\b(?:src|srcset|poster|data|action|formaction|background)|<link[^>]*\\bhref"
                    + "|<(?:use|image|script)[^>]*\\bhref)\\s*=\\s*[\"']?\\s*((?:https?:|//)[^\"'\\s>]*)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LOADED_BY_STYLE = Pattern.compile(
            "(@import[^;]*|url\\(\\s*[\"']?(?:https?:|//)[^)]*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS_IN_SCRIPT =
            Pattern.compile("[\"'`](https?:)?//[a-z][^\"'`\\s]*");
    private static final Pattern CONTROL_DOCUMENT = Pattern.compile("[^/]+\\.(xsd|dtd)");

    @ParameterizedTest
    @ValueSource(strings = {"scorm12", "scorm2004", "cmi5", "xapi", "web"})
    void nothingListensToUnload(String format) {
        assertThat(found(CoursePackage.ofTheCourse(format), "js|html", UNLOAD)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"scorm12", "scorm2004", "cmi5", "xapi", "web"})
    void nothingIsLoadedFromTheNetwork(String format) {
        CoursePackage course = CoursePackage.ofTheCourse(format);

        assertThat(found(course, "html|svg", LOADED)).isEmpty();
        assertThat(found(course, "html|svg|css", LOADED_BY_STYLE)).isEmpty();
        assertThat(found(course, "js", ADDRESS_IN_SCRIPT))
                .allMatch(found -> found.contains(NAME_OF_THE_VOCABULARY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"scorm12", "scorm2004", "cmi5", "xapi", "web"})
    void namesAreLowerCaseAsciiButForControlDocuments(String format) {
        assertThat(CoursePackage.ofTheCourse(format).files())
                .filteredOn(file -> !CONTROL_DOCUMENT.matcher(file).matches())
                .allMatch(file -> file.matches("[a-z0-9._/-]+"));
    }

    @ParameterizedTest
    @EnumSource
    void manifestListsEveryFileOnce(ScormVersion version) throws IOException, JDOMException {
        CoursePackage course = CoursePackage.ofTheCourse(version.format());

        List<String> expected = course.files().stream()
                .filter(file -> !file.equals("imsmanifest.xml"))
                .filter(file -> !CONTROL_DOCUMENT.matcher(file).matches())
                .toList();

        assertThat(listedFiles(course)).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static List<String> listedFiles(CoursePackage course)
            throws IOException, JDOMException {
        SAXBuilder builder = new SAXBuilder();
        builder.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        Document manifest =
                builder.build(course.folder().resolve("imsmanifest.xml").toFile());
        List<String> files = new ArrayList<>();
        for (Element element : manifest.getDescendants(Filters.element())) {
            if (element.getName().equals("file")) {
                files.add(element.getAttributeValue("href"));
            }
        }
        return files;
    }

    private static List<String> found(CoursePackage course, String endings, Pattern pattern) {
        return course.files().stream()
                .filter(file -> file.matches(".*\\.(" + endings + ")"))
                .flatMap(file -> pattern.matcher(course.text(file))
                        .results()
                        .map(MatchResult::group)
                        .map(found -> file + ": " + found))
                .toList();
    }
}
