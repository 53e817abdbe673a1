package no.kurspakker.export.check.cmi5;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.kurspakker.course.Course;
import no.kurspakker.course.problem.Problem;
import no.kurspakker.course.problem.ProblemText;
import no.kurspakker.export.Bytes;
import no.kurspakker.export.PackagePath;
import no.kurspakker.export.PackageTree;
import no.kurspakker.export.SampleCourse;
import no.kurspakker.export.SamplePages;
import no.kurspakker.export.TreeText;
import no.kurspakker.export.check.PackageCheck;
import no.kurspakker.export.format.PackageFormat;
import no.kurspakker.tracking.TrackingPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule of a course structure, by one change to a good one that breaks it and no other. */
class CourseStructureCheckTest {

    private static final Course COURSE = SampleCourse.small();
    private static final PackageTree TREE = PackageFormat.CMI5.export(
            COURSE, TrackingPlan.of(COURSE), SamplePages.of("<p>Hei</p>"));
    private static final String GOOD = TreeText.of(TREE, "cmi5.xml");
    private static final String OBJECTIVES = "<objectives><objective id=\"https://example.org/o\">"
            + "<title><langstring>a</langstring></title>"
            + "<description><langstring>b</langstring></description></objective></objectives>";

    private static final List<Change> CHANGES = List.of(
            breaks(Cmi5Problem.STRUCTURE_UNREADABLE, "</courseStructure>", "", "cannot be read"),
            breaks(
                    Cmi5Problem.STRUCTURE_UNREADABLE,
                    "<courseStructure",
                    "<!DOCTYPE x [<!ENTITY y SYSTEM \"file:///etc/passwd\">]><courseStructure",
                    "DOCTYPE"),
            form("v1/CourseStructure.xsd", "v0/CourseStructure.xsd", "v0/CourseStructure.xsd"),
            form("</course>", "</course><course id=\"x:y\"/>", "course course block"),
            form(" id=\"https://example.org/kurs/ventiler-for-øvede\"", "", "id=\"\""),
            form("</course>", "<title/></course>", "title description title"),
            form("<url>index.html?unit=first</url>", "", "\"title description\""),
            form(
                    "<url>index.html?unit=first</url>",
                    "<url> </url>",
                    "courseStructure/block/au[1]/url"),
            form("moveOn=\"Completed\"", "moveOn=\"Complete\"", "moveOn=\"Complete\""),
            form("AnyWindow", "NewWindow", "AnyWindow|OwnWindow"),
            form("moveOn=", "masteryScore=\"1.01\" moveOn=", "masteryScore=\"1.01\""),
            form("moveOn=", "masteryScore=\"0.12345\" moveOn=", "masteryScore=\"0.12345\""),
            form("moveOn=", "move=", "move=\"Completed\""),
            form("lang=\"nb\"", "lang=\"norsk bokmål\"", "norsk bokmål"),
            form("<langstring lang=\"nb\">Ventiler for øvede</langstring>", "", "(langstring )+"),
            form("<title>", "<title>Ventiler", "\"Ventiler\""),
            form("</title>", "<b/></title>", "langstring b"),
            form(
                    "<url>",
                    "<entitlementKey>x</entitlementKey><url>",
                    "title description entitlementKey url"),
            form(
                    "<block",
                    OBJECTIVES
                                    .replace("<description>", "<text>")
                                    .replace("</description>", "</text>")
                            + "<block",
                    "title text"),
            breaks(
                    Cmi5Problem.ID_NOT_IRI,
                    "id=\"https://example.org/kurs/ventiler-for-øvede/chapters/first\"",
                    "id=\"chapters/first\"",
                    "chapters/first"),
            breaks(
                    Cmi5Problem.ID_NOT_IRI,
                    "activityType=\"http://adlnet.gov/expapi/activities/module\"",
                    "activityType=\"module\"",
                    "\"module\""),
            breaks(
                    Cmi5Problem.ID_TWICE,
                    "øvede/chapters/second\"",
                    "øvede/chapters/first\"",
                    "au[2]"),
            breaks(
                    Cmi5Problem.ID_TWICE,
                    "øvede/chapters\"",
                    "øvede/chapters/first\"",
                    "chapters/first"),
            breaks(
                    Cmi5Problem.ID_TWICE,
                    "<block",
                    OBJECTIVES.replace("</objectives>", "") + OBJECTIVES.replace("<objectives>", "")
                            + "<block",
                    "objective[2]"),
            breaks(Cmi5Problem.ADDRESS_FORM, "?unit=first", "?unit=første", "første"),
            breaks(Cmi5Problem.ADDRESS_FORM, "?unit=first", "?unit=a b", "a b"),
            breaks(Cmi5Problem.ADDRESS_FORM, "?unit=first", "?unit=%4", "%4"),
            breaks(Cmi5Problem.ADDRESS_PARAMETER, "?unit", "?a=b&amp;fetch", "\"fetch\""),
            breaks(Cmi5Problem.ADDRESS_PARAMETER, "?unit", "?%61ctor", "\"actor\""),
            breaks(
                    Cmi5Problem.ADDRESS_WITHOUT_FILE,
                    "index.html?unit=first",
                    "start.html",
                    "start.html"),
            breaks(
                    Cmi5Problem.ADDRESS_WITHOUT_FILE,
                    "index.html?unit=first",
                    "../index.html",
                    "../index.html"),
            breaks(
                    Cmi5Problem.AU_DIFFERS,
                    "index.html?unit=first",
                    "https://example.org/index.html",
                    "https://example.org"),
            breaks(
                    Cmi5Problem.OBJECTIVE_UNKNOWN,
                    "<au ",
                    OBJECTIVES.replaceAll(
                                    "<objective id.*</objective>", "<objective idref=\"x:y\"/>")
                            + "<au ",
                    "x:y"),
            breaks(
                    Cmi5Problem.EXTENSION_WITHOUT_SCHEMA,
                    "</course>",
                    "<e:x xmlns:e=\"https://example.org/e\"/></course>",
                    "https://example.org/e"),
            breaks(
                    Cmi5Problem.EXTENSION_WITHOUT_SCHEMA,
                    "<block ",
                    "<block xmlns:e=\"https://example.org/e\" e:x=\"1\" ",
                    "https://example.org/e"),
            breaks(
                    Cmi5Problem.AU_WITHOUT_UNIT,
                    "</au>",
                    "</au><au id=\"x:y\"><title><langstring>a</langstring></title><description>"
                            + "<langstring>b</langstring></description><url>index.html</url></au>",
                    "x:y"),
            breaks(
                    Cmi5Problem.UNIT_WITHOUT_AU,
                    GOOD.substring(GOOD.lastIndexOf("<au "), GOOD.lastIndexOf("</au>") + 5),
                    "",
                    "chapters/second"),
            breaks(
                    Cmi5Problem.AU_DIFFERS,
                    "moveOn=\"Completed\"",
                    "moveOn=\"NotApplicable\"",
                    "\"NotApplicable\"; what is tracked says \"Completed\""),
            breaks(Cmi5Problem.AU_DIFFERS, "unit=first", "unit=second", "index.html?unit=second"),
            breaks(
                    Cmi5Problem.AU_DIFFERS,
                    "<course id=\"https://example.org/kurs/ventiler-for-øvede\"",
                    "<course id=\"https://example.org/kurs/ventiler\"",
                    "kurs/ventiler\""));

    static Stream<Change> changes() {
        return CHANGES.stream();
    }

    private static Change form(String from, String to, String quoted) {
        return breaks(Cmi5Problem.STRUCTURE_FORM, from, to, quoted);
    }

    private static Change breaks(Cmi5Problem code, String from, String to, String quoted) {
        return new Change(code, from, to, quoted);
    }

    private record Change(Cmi5Problem code, String from, String to, String quoted) {

        String applied() {
            int at = GOOD.indexOf(from);
            assertThat(at).as(from).isNotNegative();
            return GOOD.substring(0, at) + to + GOOD.substring(at + from.length());
        }
    }

    private static List<Problem> problems(String structure) throws IOException {
        PackagePath path = new PackagePath("cmi5.xml");
        var files = new TreeMap<>(TREE.files());
        files.put(path, Bytes.of(structure));
        return check(new PackageTree(files));
    }

    private static List<Problem> check(PackageTree tree) throws IOException {
        return new PackageCheck(COURSE, TrackingPlan.of(COURSE))
                .check(tree, PackageFormat.CMI5.rules());
    }

    @Test
    void whatWePackKeepsEveryRule() throws IOException {
        assertThat(check(TREE)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("changes")
    void ruleIsFoundBroken(Change change) throws IOException {
        List<Problem> problems = problems(change.applied());

        assertThat(problems)
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.code()).isEqualTo(change.code()));
        assertThat(problems.stream().map(ProblemText.in(Locale.ENGLISH)::what))
                .anyMatch(what -> what.contains(change.quoted()));
    }

    @Test
    void structureThatIsMissingIsFound() throws IOException {
        var files = new TreeMap<>(TREE.files());
        files.remove(new PackagePath("cmi5.xml"));

        assertThat(check(new PackageTree(files)))
                .extracting(Problem::code)
                .containsExactly(Cmi5Problem.STRUCTURE_MISSING);
    }

    @Test
    void thereIsAChangeForEveryRule() {
        List<Cmi5Problem> provoked = changes().map(Change::code).distinct().toList();

        assertThat(Cmi5Problem.values())
                .filteredOn(code -> code != Cmi5Problem.STRUCTURE_MISSING)
                .containsExactlyInAnyOrderElementsOf(provoked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<course id | <!-- a comment --><course id",
                "moveOn= | masteryScore=\"0.8\" moveOn=",
                "<url>index | <url>\n index",
                "index.html?unit=first | ./index.html?unit=first",
                "<url> | <objectives><objective idref=\"https://example.org/o\"/></objectives><url>",
                "<course id | <course xmlns:e=\"https://example.org/e\" id"
            })
    void whatTheSchemaAllowsIsNoFaultOfForm(String fromAndTo) throws IOException {
        String[] parts = fromAndTo.split(" \\| ", 2);
        String withObjectives = GOOD.replaceFirst("<block", OBJECTIVES + "<block");

        List<Problem> problems = problems(withObjectives.replaceFirst(
                Pattern.quote(parts[0]), Matcher.quoteReplacement(parts[1])));

        assertThat(problems)
                .allSatisfy(
                        problem -> assertThat(problem.code()).isEqualTo(Cmi5Problem.AU_DIFFERS));
    }

    @ParameterizedTest
    @EnumSource
    void problemNamesItsRequirementsInItsWords(Cmi5Problem code) {
        for (String language : List.of("en", "nb", "nn")) {
            ResourceBundle texts =
                    ResourceBundle.getBundle(code.bundle(), Locale.forLanguageTag(language));
            String what = texts.getString(code.name() + ".what");

            assertThat(texts.getLocale().getLanguage()).isEqualTo(language);
            assertThat(texts.getString(code.name() + ".fix")).doesNotEndWith(".");
            assertThat(code.requirements().isEmpty()).isEqualTo(!what.contains("(cmi5 "));
            assertThat(code.requirements().isEmpty()
                            || code.requirements().stream().anyMatch(what::contains))
                    .isTrue();
        }
    }

    @Test
    void bundlesHoldNothingElseAndIdsAreUnique() {
        for (String language : List.of("en", "nb", "nn")) {
            assertThat(ResourceBundle.getBundle(
                                    Cmi5Problem.ID_TWICE.bundle(), Locale.forLanguageTag(language))
                            .keySet())
                    .hasSize(2 * Cmi5Problem.values().length);
        }
        assertThat(Arrays.stream(Cmi5Problem.values()).map(Cmi5Problem::id))
                .doesNotHaveDuplicates();
    }
}
