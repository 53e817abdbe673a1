package no.kurspakker.export.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.kurspakker.course.Course;
import no.kurspakker.course.problem.Checked;
import no.kurspakker.course.problem.Problem;
import no.kurspakker.export.check.PackageProblem;
import no.kurspakker.export.diff.DiffProblem;
import no.kurspakker.export.format.PackageFormat;
import no.kurspakker.export.inspect.structure.PackageKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CourseBuildTest {

    private final Path folder;

    CourseBuildTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /** {@return a course of one chapter with the title {@code title}} */
    private Path course(String title) throws IOException {
        Path course = Files.createDirectories(folder.resolve("course"));
        Files.createDirectories(course.resolve("chapters"));
        Files.writeString(course.resolve("course.yaml"), """
                id: https://example.org/kurs/ventiler
                title: %s
                language: en
                version: 1.0.0
                publisher: Example
                licence: CC0
                chapters:
                  - chapters/valves.md
                """.formatted(title));
        Files.writeString(course.resolve("chapters/valves.md"), """
                ---
                id: valves
                title: Valves
                minutes: 5
                ---

                Turn it.
                """);
        return course;
    }

    private static Checked<BuildReport> build(Path course, Path out) throws IOException {
        return new CourseBuild(ProgressListener.SILENT).build(BuildRequest.ofAll(course, out));
    }

    @Test
    void everyFormatAskedForIsWrittenAndReported() throws IOException {
        Path out = folder.resolve("a/b");

        List<BuiltPackage> built =
                TestCourses.build(course("Valves"), out, PackageFormat.WEB, PackageFormat.SCORM12);

        assertThat(built)
                .extracting(BuiltPackage::format)
                .containsExactly(PackageFormat.WEB, PackageFormat.SCORM12);
        assertThat(out)
                .isDirectoryContaining("glob:**/valves-1.0.0-scorm12.zip")
                .isDirectoryContaining("glob:**/valves-1.0.0-web.zip")
                .isDirectoryNotContaining("glob:**/*scorm2004*");
        assertThat(built).allSatisfy(one -> {
            assertThat(one.bytes()).isEqualTo(Files.size(one.file()));
            assertThat(one.sha256()).matches("[0-9a-f]{64}");
            assertThat(one.worstState()).isBetween(1, 100);
        });
    }

    @Test
    void packagesOfOtherVersionsStay() throws IOException {
        Path out = Files.createDirectory(folder.resolve("out"));
        Path old = Files.writeString(out.resolve("valves-0.9.0-scorm12.zip"), "old");

        build(course("Valves"), out);

        assertThat(old).hasContent("old");
    }

    @Test
    void faultOfOnePackageLeavesTheOldOnesOfAllFormats() throws IOException {
        Path out = folder.resolve("out");
        String title = "V" + "a".repeat(210);
        Path course = course("Valves");
        build(course, out);
        Path web = out.resolve("valves-1.0.0-web.zip");
        byte[] before = Files.readAllBytes(web);

        Checked<BuildReport> outcome = build(course(title), out);

        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.problems())
                .extracting(Problem::code)
                .contains(PackageProblem.TITLE_TOO_LONG);
        assertThat(web).hasBinaryContent(before);
        try (var files = Files.list(out)) {
            assertThat(files).hasSameSizeAs(PackageFormat.usual());
        }
    }

    @Test
    void checkFindsWhatABuildWouldAndWritesNothing() throws IOException {
        Path course = course("V" + "a".repeat(300));

        Checked<Course> outcome = new CourseBuild(ProgressListener.SILENT)
                .check(course, List.of(PackageFormat.values()));

        assertThat(outcome.problems())
                .extracting(Problem::code)
                .contains(PackageProblem.TITLE_TOO_LONG);
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(course));
    }

    @Test
    void courseForTheWebIsNotHeldToTheLimitsOfPlatforms() throws IOException {
        Path course = course("V" + "a".repeat(300));

        Checked<Course> outcome =
                new CourseBuild(ProgressListener.SILENT).check(course, List.of(PackageFormat.WEB));

        assertThat(outcome.problems()).isEmpty();
        assertThat(outcome.value()).isPresent();
    }

    @Test
    void warningStopsAStrictBuildAndNoOther() throws IOException {
        Path course = course("Valves");
        Path chapter = course.resolve("chapters/valves.md");
        Files.writeString(
                chapter, Files.readString(chapter) + "\n[^unused]: Nothing refers here.\n");
        Path out = folder.resolve("out");
        List<PackageFormat> web = List.of(PackageFormat.WEB);
        CourseBuild build = new CourseBuild(ProgressListener.SILENT);

        Checked<BuildReport> strict = build.build(new BuildRequest(course, out, web, true));

        assertThat(strict.problems()).hasSize(1);
        assertThat(strict.value()).isEmpty();
        assertThat(out).doesNotExist();
        assertThat(build.build(new BuildRequest(course, out, web)).value()).isPresent();
    }

    @Test
    void whatLearnersNoticeOfAnUpdateIsToldAndStopsAStrictBuild() throws IOException {
        Path course = course("Valves");
        Path old = TestCourses.build(course, folder.resolve("old"), PackageFormat.CMI5)
                .get(0)
                .file();
        Path chapter = course.resolve("chapters/valves.md");
        Files.writeString(chapter, Files.readString(chapter).replace("id: valves", "id: taps"));
        List<PackageFormat> formats = List.of(PackageFormat.WEB, PackageFormat.CMI5);
        Path out = folder.resolve("out");
        CourseBuild build = new CourseBuild(ProgressListener.SILENT);

        var told = build.build(new BuildRequest(course, out, formats).withAgainst(old));
        var stopped = build.build(new BuildRequest(
                course, folder.resolve("none"), formats, true, Optional.empty(), Optional.of(old)));

        assertThat(told.problems())
                .extracting(Problem::code)
                .containsExactly(DiffProblem.UNIT_RENAMED);
        assertThat(told.problems().get(0).place()).hasToString("course.yaml:1:1");
        BuildReport report = told.value().orElseThrow();
        assertThat(report.diff().orElseThrow().next().kind()).isEqualTo(PackageKind.CMI5);
        assertThat(BuildTable.of(report, Locale.ENGLISH))
                .contains("other id: Valves", "cmi5: registrations under way", "tell learners")
                .doesNotContain("DIF-");
        assertThat(BuildJson.ofBuild(told, Locale.ENGLISH))
                .contains("\"diff\" : {", "\"advice\" : \"update_and_tell\"");
        assertThat(stopped.value()).isEmpty();
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void updateOfTheSameCourseHasNothingToTell() throws IOException {
        Path course = course("Valves");
        Path old = TestCourses.build(course, folder.resolve("old"), PackageFormat.SCORM12)
                .get(0)
                .file();
        Path chapter = course.resolve("chapters/valves.md");
        Files.writeString(chapter, Files.readString(chapter) + "\nTurn it slowly.\n");

        var outcome = new CourseBuild(ProgressListener.SILENT)
                .build(BuildRequest.ofAll(course, folder.resolve("out")).withAgainst(old));

        assertThat(outcome.problems()).isEmpty();
        assertThat(BuildTable.of(outcome.value().orElseThrow(), Locale.ENGLISH))
                .contains("text changed: Valves", "nobody loses anything");
    }

    @Test
    void olderPackageThatCannotBeComparedIsNamed() throws IOException {
        Path old = Files.writeString(folder.resolve("old.zip"), "no zip");

        var outcome = new CourseBuild(ProgressListener.SILENT)
                .build(BuildRequest.ofAll(course("Valves"), folder.resolve("out"))
                        .withAgainst(old));

        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.problems())
                .extracting(problem -> problem.place().file())
                .containsOnly(old.toAbsolutePath().toString());
    }

    @Test
    void mistakeInTheTextStopsTheBuildBeforeAnyPackage() throws IOException {
        Path course = course("Valves");
        Files.writeString(course.resolve("chapters/valves.md"), "no front matter");

        Checked<BuildReport> outcome = build(course, folder.resolve("out"));

        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.problems()).isNotEmpty();
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void listenerHearsEveryStageInOrder() throws IOException {
        List<Progress> heard = new ArrayList<>();

        new CourseBuild(heard::add)
                .build(new BuildRequest(
                        course("Valves"), folder.resolve("out"), List.of(PackageFormat.SCORM12)));

        Optional<PackageFormat> scorm12 = Optional.of(PackageFormat.SCORM12);
        assertThat(heard).hasSize(4);
        assertThat(heard).extracting(Progress::stage).containsExactly(BuildStage.values());
        assertThat(heard)
                .extracting(Progress::format)
                .containsExactly(Optional.empty(), Optional.empty(), scorm12, scorm12);
        assertThat(heard.get(3).total()).isPositive();
    }

    @Test
    void fileInThePlaceOfTheOutputFolderIsNamed() throws IOException {
        Path out = Files.writeString(folder.resolve("out"), "a file");
        Path course = course("Valves");

        assertThatThrownBy(() -> build(course, out))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("cannot make the folder " + out);
    }
}
