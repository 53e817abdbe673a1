package no.kurspakker.export.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.kurspakker.course.Course;
import no.kurspakker.course.problem.Checked;
import no.kurspakker.course.problem.Problem;
import no.kurspakker.course.source.CourseReader;
import no.kurspakker.export.PackagePath;
import no.kurspakker.export.PackageTree;
import no.kurspakker.export.TreeText;
import no.kurspakker.export.archive.ZipReader;
import no.kurspakker.export.check.PackageCheck;
import no.kurspakker.export.check.PackageProblem;
import no.kurspakker.export.format.PackageFormat;
import no.kurspakker.export.relay.RelayFiles;
import no.kurspakker.export.relay.RelayProblem;
import no.kurspakker.tracking.TrackingPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packages that carry a relay, and those that must not. */
class RelayBuildTest {

    private static final String DATA = "<script type=\"application/json\" id=\"relay-data\">";
    private static final String POLICY = "<meta http-equiv=\"Content-Security-Policy\""
            + " content=\"connect-src 'self' " + RelayFiles.ADDRESS + "\"/>";

    private final Path folder;
    private final Path course;
    private final Path relay;

    RelayBuildTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        course = folder.resolve("course");
        copy(TestCourses.VALVES, course);
        Files.writeString(
                course.resolve("course.yaml"),
                Files.readString(course.resolve("course.yaml"))
                        + "learners:\n  home-page: https://example.org/\n  salt: ventiler-2026\n");
        relay = folder.resolve("relay.json");
        Files.writeString(relay, RelayFiles.of("https://example.org/kurs/ventiler"));
    }

    private static void copy(Path from, Path to) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(from)) {
            all.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(from.resolve("expected")))
                    .forEach(files::add);
        }
        for (Path file : files) {
            Path target = to.resolve(from.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
    }

    private Checked<BuildReport> build(PackageFormat... formats) throws IOException {
        return new CourseBuild(ProgressListener.SILENT)
                .build(new BuildRequest(course, folder.resolve("out"), List.of(formats))
                        .withRelay(relay));
    }

    @Test
    void onlyScormPackagesCarryItAndOnlyInTheStartPage() throws IOException {
        List<BuiltPackage> built =
                build(PackageFormat.values()).value().orElseThrow().packages();

        for (BuiltPackage one : built) {
            boolean carries = one.format() == PackageFormat.SCORM12
                    || one.format() == PackageFormat.SCORM2004;
            assertThat(one.relay().isPresent()).as(one.format().id()).isEqualTo(carries);
            if (one.format().isArchive()) {
                PackageTree tree = ZipReader.read(one.file());
                assertThat(filesWith(tree, RelayFiles.SECRET))
                        .isEqualTo(carries ? List.of("index.html") : List.of());
                assertThat(filesWith(tree, RelayFiles.ADDRESS))
                        .isEqualTo(carries ? List.of("index.html") : List.of());
                assertThat(tree.files().containsKey(new PackagePath("relay.js")))
                        .isEqualTo(carries);
                assertThat(filesWith(tree, "relay.js"))
                        .as("listed once, and asked for by the first script alone")
                        .isEqualTo(carries ? List.of("imsmanifest.xml", "player.js") : List.of());
            }
        }
    }

    @Test
    void playerIsToldAllItNeedsAndThePolicyOpensTheRelayAlone() throws IOException {
        BuiltPackage built =
                build(PackageFormat.SCORM12).value().orElseThrow().packages().get(0);

        assertThat(TreeText.of(ZipReader.read(built.file()), "index.html"))
                .containsOnlyOnce(POLICY)
                .containsOnlyOnce(DATA + "{\"address\":\"" + RelayFiles.ADDRESS + "\",\"key\":\""
                        + RelayFiles.KEY + "\",\"secret\":\"" + RelayFiles.SECRET
                        + "\",\"homePage\":\"https://example.org/\",\"salt\":\"ventiler-2026\"}"
                        + "</script>");
    }

    @Test
    void packageWithARelayNobodyAskedForIsRefused() throws IOException {
        Path zip = build(PackageFormat.SCORM2004)
                .value()
                .orElseThrow()
                .packages()
                .get(0)
                .file();
        Course read = CourseReader.read(course).value().orElseThrow();

        List<Problem> problems = new PackageCheck(read, TrackingPlan.of(read))
                .check(ZipReader.read(zip), PackageFormat.SCORM2004.rules());

        assertThat(problems)
                .extracting(Problem::code)
                .containsExactlyInAnyOrder(
                        PackageProblem.CREDENTIAL, PackageProblem.NETWORK_REFERENCE);
    }

    @Test
    void secondCredentialStopsTheBuildAllTheSame() throws IOException {
        Path chapter = course.resolve("chapters");
        try (Stream<Path> chapters = Files.list(chapter)) {
            Path first = chapters.sorted().findFirst().orElseThrow();
            Files.writeString(
                    first,
                    Files.readString(first) + "\n" + RelayFiles.SECRET + " and ghp_"
                            + "0123456789abcdefghij0123456789abcdef\n");
        }

        Checked<BuildReport> outcome = build(PackageFormat.SCORM12);

        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.problems())
                .extracting(Problem::code)
                .contains(PackageProblem.CREDENTIAL, PackageProblem.RELAY_MISPLACED);
    }

    @Test
    void relayOfAnotherCourseStopsTheBuild() throws IOException {
        Files.writeString(relay, RelayFiles.of("https://example.org/kurs/pumper"));

        Checked<BuildReport> outcome = build(PackageFormat.SCORM12);

        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.problems())
                .extracting(Problem::code)
                .containsExactly(RelayProblem.RELAY_OTHER_COURSE);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void relayThatNoPackageWouldCarryStopsTheBuild() throws IOException {
        assertThat(build(PackageFormat.CMI5, PackageFormat.WEB).problems())
                .extracting(Problem::code)
                .containsExactly(RelayProblem.RELAY_WITHOUT_FORMAT);
    }

    @Test
    void withoutARelayFilePackagesAreAsIfThereWereNoRelays() throws IOException {
        List<BuiltPackage> built =
                TestCourses.build(course, folder.resolve("out"), PackageFormat.SCORM12);

        assertThat(built.get(0).relay()).isEqualTo(Optional.empty());
        assertThat(TreeText.of(ZipReader.read(built.get(0).file()), "index.html"))
                .doesNotContain("relay-data", "Content-Security-Policy");
    }

    private static List<String> filesWith(PackageTree tree, String text) throws IOException {
        List<String> found = new ArrayList<>();
        for (var file : tree.files().entrySet()) {
            try (var in = file.getValue().open()) {
                String content = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                if (content.contains(text)) {
                    found.add(file.getKey().value());
                }
            }
        }
        return found;
    }
}
