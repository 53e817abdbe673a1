package no.kurspakker.export.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.kurspakker.course.Course;
import no.kurspakker.export.PackageTree;
import no.kurspakker.export.SampleCourse;
import no.kurspakker.export.SamplePages;
import no.kurspakker.export.format.PackageFormat;
import no.kurspakker.tracking.TrackingPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManifestFormRuleTest {

    private static List<String> faults(String manifest) throws IOException {
        Course course = SampleCourse.small();
        PackageTree tree = SamplePages.tree(Map.of("imsmanifest.xml", manifest));
        Findings findings = new Findings(course);
        new ManifestFormRule()
                .check(
                        new Subject(
                                course,
                                TrackingPlan.of(course),
                                tree,
                                PackageFormat.SCORM2004.rules(),
                                Optional.empty()),
                        findings);
        List<String> faults = new ArrayList<>();
        findings.problems().forEach(problem -> faults.addAll(problem.arguments()));
        return faults;
    }

    private static String manifest(String extra) {
        return "<manifest xmlns:adlcp=\"http://www.adlnet.org/xsd/adlcp_v1p3\""
                + " xmlns:imsss=\"http://www.imsglobal.org/xsd/imsss\">"
                + "<schemaversion>2004 4th Edition</schemaversion>" + extra + "</manifest>";
    }

    @Test
    void formThatMoodleReadsHasNoFault() throws IOException {
        assertThat(faults(manifest("<title>Ventiler</title>"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<title> Ventiler</title> | <title> Ventiler</title>",
                "<title>0</title> | <title>0</title>",
                "<title></title> | <title></title>",
                "<imsss:mapInfo/> | mapInfo",
                "<adlcp:masteryscore/> | masteryscore",
                "<title>Tom&#39;s</title> | &#",
                "<a xmlns:cp=\"http://www.adlnet.org/xsd/adlcp_v1p3\"/> | "
                        + "xmlns:cp=\"http://www.adlnet.org/xsd/adlcp_v1p3\"",
                "<a xmlns:seq=\"http://www.imsglobal.org/xsd/imsss\"/> | "
                        + "xmlns:seq=\"http://www.imsglobal.org/xsd/imsss\"",
                "<a xmlns:cp=\"http://www.imsglobal.org/xsd/imscp_v1p1\"/> | "
                        + "xmlns:cp=\"http://www.imsglobal.org/xsd/imscp_v1p1\""
            })
    void whatMoodleCannotImportIsNamed(String extra, String fault) throws IOException {
        assertThat(faults(manifest(extra))).containsExactly(fault);
    }

    @Test
    void spaceAroundTheVersionIsAFault() throws IOException {
        String padded = manifest("").replace("2004 4th Edition", " 2004 4th Edition ");

        assertThat(faults(padded))
                .containsExactly("no <schemaversion>2004 4th Edition</schemaversion>");
    }

    @Test
    void prefixedManifestIsAFault() throws IOException {
        assertThat(faults(manifest("").replace("manifest", "imscp:manifest")))
                .contains("<manifest> with a prefix");
    }
}
