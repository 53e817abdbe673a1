package no.kurspakker.export.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.kurspakker.course.Course;
import no.kurspakker.export.PackagePath;
import no.kurspakker.export.PackageTree;
import no.kurspakker.export.SampleCourse;
import no.kurspakker.export.SamplePages;
import no.kurspakker.export.TreeText;
import no.kurspakker.export.check.PackageCheck;
import no.kurspakker.tracking.TrackingPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PackageFormatTest {

    private static PackageTree export(PackageFormat format, Course course) {
        return format.export(course, TrackingPlan.of(course), SamplePages.of("<p>Hei</p>"));
    }

    private static String manifest(PackageFormat format, String title) {
        PackageTree tree = export(format, SampleCourse.titled(title));
        return TreeText.of(tree, "imsmanifest.xml");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PRINT")
    void packageOfAPlainCourseHasNoProblems(PackageFormat format) throws Exception {
        Course course = SampleCourse.small();

        assertThat(new PackageCheck(course, TrackingPlan.of(course))
                        .check(export(format, course), format.rules()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"SCORM12", "SCORM2004"})
    void titleWithAllThatIsHardStandsAsRawUtf8(PackageFormat format) throws Exception {
        String title = "Å «være» 😀 & <Ω> \"sitat\" 'apostrof'";
        Course course = SampleCourse.titled(title);

        assertThat(manifest(format, title))
                .contains("<title>Å «være» 😀 &amp;\u00a0&lt;Ω&gt; \"sitat\" 'apostrof'</title>")
                .doesNotContain("&#");
        assertThat(new PackageCheck(course, TrackingPlan.of(course))
                        .check(export(format, course), format.rules()))
                .isEmpty();
    }

    @Test
    void everyFormatForLearnersCarriesPlayerPagesAndTrackingPlan() {
        for (PackageFormat format : PackageFormat.usual()) {
            Set<String> names = export(format, SampleCourse.small()).files().keySet().stream()
                    .map(PackagePath::value)
                    .collect(Collectors.toSet());
            assertThat(names).contains("index.html", "player.js", "player.css", "tracking.json");
        }
    }

    @Test
    void eachFormatHasItsOwnPlayer() {
        Map<PackagePath, ?> scorm12 =
                export(PackageFormat.SCORM12, SampleCourse.small()).files();
        Map<PackagePath, ?> scorm2004 =
                export(PackageFormat.SCORM2004, SampleCourse.small()).files();
        PackagePath player = new PackagePath("player.js");
        PackagePath style = new PackagePath("player.css");

        assertThat(scorm12.get(player)).isNotEqualTo(scorm2004.get(player));
        assertThat(scorm12.get(style)).isEqualTo(scorm2004.get(style));
    }

    @Test
    void webHasAllPagesInOneDocumentWhateverTheirSize() {
        SamplePages pages = new SamplePages(
                SamplePages.tree(Map.of("index.html", "all")),
                SamplePages.tree(Map.of("index.html", "first", "chapters/second.html", "second")));
        Course course = SampleCourse.small();

        PackageTree web = PackageFormat.WEB.export(course, TrackingPlan.of(course), pages);

        assertThat(web.files().keySet())
                .extracting(PackagePath::value)
                .contains("index.html")
                .doesNotContain("chapters/second.html");
    }

    @Test
    void formatIsFoundByItsId() {
        assertThat(PackageFormat.ids())
                .containsExactly("scorm12", "scorm2004", "cmi5", "xapi", "web", "print");
        assertThat(PackageFormat.of("scorm2004")).contains(PackageFormat.SCORM2004);
        assertThat(PackageFormat.of("SCORM2004")).isEmpty();
    }
}
