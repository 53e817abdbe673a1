package no.kurspakker.export.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import no.kurspakker.course.Course;
import no.kurspakker.course.problem.Problem;
import no.kurspakker.export.Bytes;
import no.kurspakker.export.Content;
import no.kurspakker.export.PackagePath;
import no.kurspakker.export.PackageTree;
import no.kurspakker.export.SampleCourse;
import no.kurspakker.export.SamplePages;
import no.kurspakker.export.TreeText;
import no.kurspakker.export.format.PackageFormat;
import no.kurspakker.tracking.TrackingPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SchemaRuleTest {

    private static final PackagePath MANIFEST = new PackagePath("imsmanifest.xml");

    private static List<Problem> check(PackageFormat format, String from, String to)
            throws IOException {
        Course course = SampleCourse.small();
        TrackingPlan plan = TrackingPlan.of(course);
        PackageTree tree = format.export(course, plan, SamplePages.of(""));
        TreeMap<PackagePath, Content> files = new TreeMap<>(tree.files());
        String manifest = TreeText.of(tree, MANIFEST.value());
        assertThat(manifest).containsPattern(from);
        files.put(MANIFEST, Bytes.of(manifest.replaceAll(from, to)));
        return new PackageCheck(course, plan).check(new PackageTree(files), format.rules());
    }

    @ParameterizedTest
    @EnumSource(names = {"SCORM12", "SCORM2004"})
    void elementThatNoSchemaKnowsIsFound(PackageFormat format) throws IOException {
        assertThat(check(format, "</metadata>", "<note /></metadata>"))
                .extracting(Problem::code)
                .containsOnly(PackageProblem.MANIFEST_INVALID);
    }

    @ParameterizedTest
    @EnumSource(names = {"SCORM12", "SCORM2004"})
    void attributeOfAnotherNamespaceIsHeldAgainstItsSchemaToo(PackageFormat format)
            throws IOException {
        String name = format == PackageFormat.SCORM12 ? "scormtype" : "scormType";

        assertThat(check(format, name + "=\"sco\"", name + "=\"film\""))
                .extracting(Problem::code)
                .containsOnly(PackageProblem.MANIFEST_INVALID);
    }

    @Test
    void sequencingIsHeldAgainstItsSchema() throws IOException {
        assertThat(check(PackageFormat.SCORM2004, "flow=\"true\"", "flow=\"maybe\""))
                .extracting(Problem::code)
                .containsOnly(PackageProblem.MANIFEST_INVALID);
    }

    @Test
    void documentTypeIsRefusedBeforeItsEntitiesAreRead() throws IOException {
        String entity =
                "<!DOCTYPE manifest [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><manifest ";

        assertThat(check(PackageFormat.SCORM12, "<manifest ", entity))
                .extracting(Problem::code)
                .containsOnly(PackageProblem.MANIFEST_FORM);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SCORM12 | <title> | '<title> '",
                "SCORM12 | <title>[^<]* | <title>0",
                "SCORM12 | <title>[^<]* | <title>",
                "SCORM12 | <title> | <title>&#32;",
                "SCORM12 | </item> | <adlcp:masteryscore>80</adlcp:masteryscore></item>",
                "SCORM12 | adlcp(?=[:=]) | cp",
                "SCORM12 | ' adlcp_rootv1p2.xsd' | ' http://example.org/adlcp_rootv1p2.xsd'",
                "SCORM2004 | </item> | <adlcp:masteryscore>80</adlcp:masteryscore></item>",
                "SCORM2004 | <imsss:delivery | <imsss:objectives><imsss:primaryObjective objectiveID=\"o\">"
                        + "<imsss:mapInfo targetObjectiveID=\"x\"/></imsss:primaryObjective>"
                        + "</imsss:objectives><imsss:delivery",
                "SCORM2004 | imsss(?=[:=]) | seq",
                "SCORM2004 | <schemaversion>2004 4th Edition | '<schemaversion> 2004 4th Edition '",
                "SCORM12 | <manifest xmlns=\"([^\"]+)\"([\\s\\S]*)</manifest> | "
                        + "<m:manifest xmlns=\"$1\" xmlns:m=\"$1\"$2</m:manifest>"
            })
    void whatMoodleCannotReadIsNamed(PackageFormat format, String from, String to)
            throws IOException {
        assertThat(check(format, from, to))
                .extracting(Problem::code)
                .isNotEmpty()
                .isSubsetOf(PackageProblem.MANIFEST_FORM, PackageProblem.MANIFEST_INVALID);
    }

    @Test
    void editionOfAnotherFormatIsFound() throws IOException {
        assertThat(check(PackageFormat.SCORM2004, "2004 4th Edition", "2004 3rd Edition"))
                .extracting(Problem::code)
                .contains(PackageProblem.MANIFEST_FORM);
    }

    @Test
    void faultSaysLineAndColumn() throws IOException {
        assertThat(check(PackageFormat.SCORM12, "</metadata>", "<note /></metadata>"))
                .allSatisfy(problem ->
                        assertThat(problem.arguments().get(0)).matches("(?s)\\d+:\\d+: cvc-.*"));
    }
}
