package no.kurspakker.export.inspect;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import no.kurspakker.course.problem.Problem;
import no.kurspakker.course.problem.ProblemText;
import no.kurspakker.export.archive.MemoryChannel;
import no.kurspakker.export.inspect.finding.PackageFinding;
import no.kurspakker.export.inspect.structure.PackageKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each finding is provoked by a package of its name, alone, and has words in each language. */
class PackageFindingTest {

    static final Map<PackageFinding, byte[]> FAULTY = faulty();

    /** What cannot come alone, and what it brings. */
    private static final Map<PackageFinding, FaultyTogether> TOGETHER = FaultyTogether.all();

    private static Map<PackageFinding, byte[]> faulty() {
        Map<PackageFinding, byte[]> all = new EnumMap<>(PackageFinding.class);
        all.putAll(new FaultyZips().all);
        all.putAll(new FaultyManifests().all);
        all.putAll(new FaultyCourseStructures().all);
        all.putAll(new FaultyContent().all);
        return all;
    }

    static Stream<PackageFinding> provoked() {
        return FAULTY.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("provoked")
    void isFoundAndNothingElseIs(PackageFinding code) throws IOException {
        List<Problem> problems = inspect(requireNonNull(FAULTY.get(code))).problems();

        assertThat(problems)
                .as(texts(problems))
                .extracting(problem -> problem.code().name())
                .containsOnly(code.name());
    }

    static Stream<PackageFinding> together() {
        return TOGETHER.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("together")
    void isFoundWithWhatItBrings(PackageFinding code) throws IOException {
        FaultyTogether faulty = requireNonNull(TOGETHER.get(code));

        List<Problem> problems = inspect(faulty.zip()).problems();

        assertThat(problems)
                .as(texts(problems))
                .extracting(problem -> (PackageFinding) problem.code())
                .hasSameElementsAs(faulty.findings());
    }

    /** Four gigabytes that are not written: the file has a hole. */
    @Test
    void packageBeyondTheLimitIsReadNoFurther(@TempDir Path folder) throws IOException {
        long size = 4_100_000_000L;
        RawZip zip = RawZip.of(Right.tincan());
        RawZip.Entry film = new RawZip.Entry("film.mp4", new byte[0]);
        film.packed = size;
        film.size = size;
        zip.entries.add(film);
        zip.outside = (int) size;
        byte[] bytes = zip.bytes();
        int directory = zip.directory();
        Path file = folder.resolve("package.zip");
        try (SeekableByteChannel out = Files.newByteChannel(
                file,
                StandardOpenOption.CREATE_NEW,
                StandardOpenOption.WRITE,
                StandardOpenOption.SPARSE)) {
            out.write(ByteBuffer.wrap(bytes, 0, directory));
            out.position(directory + size);
            out.write(ByteBuffer.wrap(bytes, directory, bytes.length - directory));
        }

        List<Problem> problems = PackageInspector.inspect(file).problems();

        assertThat(problems)
                .as(texts(problems))
                .extracting(Problem::code)
                .containsExactly(PackageFinding.PACKAGE_TOO_LARGE);
    }

    @Test
    void placeIsThatOfTheTag() throws IOException {
        byte[] afterText = requireNonNull(FAULTY.get(PackageFinding.RESOURCE_TYPE_WRONG));
        byte[] afterTag = requireNonNull(FAULTY.get(PackageFinding.TINCAN_LAUNCH_LANG));

        assertThat(inspect(afterText).problems().get(0).place())
                .hasToString("imsmanifest.xml:10:1");
        assertThat(inspect(afterTag).problems().get(0).place()).hasToString("tincan.xml:4:20");
    }

    @Test
    void eachIsProvoked() {
        Set<PackageFinding> missing = EnumSet.allOf(PackageFinding.class);
        missing.removeAll(FAULTY.keySet());
        missing.removeAll(TOGETHER.keySet());

        assertThat(missing).containsExactly(PackageFinding.PACKAGE_TOO_LARGE);
    }

    /** Every format, and every edition of SCORM, by kind and edition. */
    static Stream<Arguments> right() {
        return Stream.of(
                Arguments.of(PackageKind.SCORM12, "1.2", Right.scorm12()),
                Arguments.of(PackageKind.SCORM12, "1.2", Right.described12()),
                Arguments.of(PackageKind.SCORM2004, "CAM 1.3", Right.scorm2004("CAM 1.3")),
                edition("2004 3rd Edition"),
                edition("2004 4th Edition"),
                Arguments.of(PackageKind.CMI5, "1.0", Right.cmi5()),
                Arguments.of(PackageKind.XAPI, "", Right.tincan()),
                Arguments.of(PackageKind.AICC, "4.0", Right.aicc()));
    }

    private static Arguments edition(String edition) {
        return Arguments.of(PackageKind.SCORM2004, edition, Right.scorm2004(edition));
    }

    @ParameterizedTest
    @MethodSource("right")
    void rightPackageHasNoFindings(PackageKind kind, String edition, Map<String, byte[]> files)
            throws IOException {
        Inspection inspection = inspect(RawZip.of(files).bytes());

        assertThat(inspection.problems()).as(texts(inspection.problems())).isEmpty();
        assertThat(inspection.structure().kind()).isEqualTo(kind);
        assertThat(inspection.structure().edition()).isEqualTo(edition);
        assertThat(inspection.structure().launches()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void hasWordsInEachLanguage(PackageFinding code) {
        for (String language : List.of("en", "nb", "nn")) {
            ResourceBundle texts =
                    ResourceBundle.getBundle(code.bundle(), Locale.forLanguageTag(language));
            assertThat(texts.getLocale().getLanguage()).isEqualTo(language);
            for (String part : List.of("what", "fix")) {
                assertThat(texts.getString(code.name() + "." + part)).doesNotEndWith(".");
            }
        }
    }

    @Test
    void idsAreUnique() {
        assertThat(PackageFinding.values()).extracting(PackageFinding::id).doesNotHaveDuplicates();
    }

    private static Inspection inspect(byte[] zip) throws IOException {
        return PackageInspector.inspect(new MemoryChannel(zip), "package.zip");
    }

    private static String texts(List<Problem> problems) {
        ProblemText text = ProblemText.in(Locale.ENGLISH);
        return String.join("\n", problems.stream().map(text::format).toList());
    }
}
