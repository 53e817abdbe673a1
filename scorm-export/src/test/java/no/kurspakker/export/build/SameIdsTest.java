package no.kurspakker.export.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.kurspakker.export.PackagePath;
import no.kurspakker.export.PackageTree;
import no.kurspakker.export.TreeText;
import no.kurspakker.export.archive.ZipReader;
import no.kurspakker.export.format.PackageFormat;
import no.kurspakker.tracking.json.JsonReader;
import no.kurspakker.tracking.value.JsonArray;
import no.kurspakker.tracking.value.JsonObject;
import org.jdom2.Element;
import org.jdom2.JDOMException;
import org.jdom2.filter.Filters;
import org.jdom2.input.SAXBuilder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A learner's course is the same in whatever package it came: the ids in all five, read from their zips. */
class SameIdsTest {

    private static final String COURSE = "https://example.org/kurs/ventiler";
    private static final List<String> UNITS = List.of(
            COURSE + "/chapters/apne",
            COURSE + "/chapters/stenge",
            COURSE + "/group-tasks/lekkasje");

    @TempDir
    private static Path folder;

    private static List<BuiltPackage> built = List.of();

    @BeforeAll
    static void build() throws IOException {
        built = TestCourses.build(
                TestCourses.VALVES, folder, PackageFormat.usual().toArray(PackageFormat[]::new));
    }

    private static PackageTree tree(PackageFormat format) throws IOException {
        for (BuiltPackage one : built) {
            if (one.format() == format) {
                return ZipReader.read(one.file());
            }
        }
        throw new AssertionError(format);
    }

    private static Element xml(PackageFormat format, String name)
            throws IOException, JDOMException {
        PackagePath path = new PackagePath(name);
        try (InputStream in =
                Objects.requireNonNull(tree(format).files().get(path), name).open()) {
            return new SAXBuilder().build(in).getRootElement();
        }
    }

    private static List<String> attributes(Element root, String element, String attribute) {
        List<String> values = new ArrayList<>();
        root.getDescendants(Filters.element()).forEach(found -> {
            if (found.getName().equals(element)) {
                values.add(found.getAttributeValue(attribute));
            }
        });
        return values;
    }

    @Test
    void thereAreFive() {
        assertThat(built).hasSize(5);
    }

    @Test
    void trackingFileIsTheSameInAllAndNamesEveryId() throws IOException {
        String first = TreeText.of(tree(PackageFormat.WEB), "tracking.json");

        for (BuiltPackage one : built) {
            assertThat(TreeText.of(ZipReader.read(one.file()), "tracking.json")).isEqualTo(first);
        }
        JsonObject tracking = (JsonObject) JsonReader.read(first);
        JsonObject course = (JsonObject) tracking.get("course").orElseThrow();
        JsonArray units = (JsonArray) tracking.get("units").orElseThrow();
        assertThat(course.string("id")).contains(COURSE);
        assertThat(units.items())
                .extracting(unit -> ((JsonObject) unit).string("id").orElseThrow())
                .isEqualTo(UNITS);
    }

    @Test
    void courseStructureOfCmi5HasTheSame() throws IOException, JDOMException {
        Element structure = xml(PackageFormat.CMI5, "cmi5.xml");

        assertThat(attributes(structure, "course", "id")).containsExactly(COURSE);
        assertThat(attributes(structure, "block", "id"))
                .containsExactly(COURSE + "/chapters", COURSE + "/group-tasks");
        assertThat(attributes(structure, "au", "id")).isEqualTo(UNITS);
    }

    @Test
    void tincanHasTheSame() throws IOException, JDOMException {
        List<String> expected = new ArrayList<>(List.of(COURSE));
        expected.addAll(UNITS);

        assertThat(attributes(xml(PackageFormat.XAPI, "tincan.xml"), "activity", "id"))
                .isEqualTo(expected);
    }

    @Test
    void manifestsOfScormHaveTheirAsciiForm() throws IOException, JDOMException {
        for (PackageFormat format : List.of(PackageFormat.SCORM12, PackageFormat.SCORM2004)) {
            assertThat(xml(format, "imsmanifest.xml").getAttributeValue("identifier"))
                    .isEqualTo("course_example_org_kurs_ventiler");
        }
    }

    @Test
    void playerKnowsUnitsByTheSameKeysSoThatAStateCanMoveBetweenFormats() throws IOException {
        String units = units(TreeText.of(tree(PackageFormat.WEB), "index.html"));

        for (BuiltPackage one : built) {
            assertThat(units(TreeText.of(ZipReader.read(one.file()), "index.html")))
                    .as(one.format().id())
                    .isEqualTo(units);
        }
    }

    private static String units(String index) {
        int start = index.indexOf("\"units\":[");
        assertThat(start).isPositive();
        return index.substring(start, index.indexOf("],\"pages\"", start));
    }
}
