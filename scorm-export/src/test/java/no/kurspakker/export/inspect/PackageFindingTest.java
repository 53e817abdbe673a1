package no.kurspakker.export.inspect;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each finding is provoked by a package of its name, alone, and has words in each language. */
class PackageFindingTest {

    private static final Map<PackageFinding, byte[]> FAULTY = faulty();

    /** Provoked only together with another, or by too large a package for a unit test; the list only shrinks. */
    private static final Set<PackageFinding> NOT_YET = EnumSet.of(
            PackageFinding.ENTRY_NAMES_DIFFER_BY_ACCENT,
            PackageFinding.TOO_MANY_FILES,
            PackageFinding.PACKAGE_TOO_LARGE,
            PackageFinding.PREFIXED_MANIFEST,
            PackageFinding.ORGANIZATIONS_MISSING);

    private static Map<PackageFinding, byte[]> faulty() {
        Map<PackageFinding, byte[]> all = new EnumMap<>(PackageFinding.class);
        all.putAll(new FaultyZips().all);
        all.putAll(new FaultyManifests().all);
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

        assertThat(missing).isEqualTo(NOT_YET);
    }

    @Test
    void rightPackagesHaveNoFindings() throws IOException {
        Map<PackageKind, Map<String, byte[]>> right = Map.of(
                PackageKind.SCORM12, Right.scorm12(),
                PackageKind.SCORM2004, Right.scorm2004(),
                PackageKind.CMI5, Right.cmi5(),
                PackageKind.XAPI, Right.tincan(),
                PackageKind.AICC, Right.aicc());
        for (Map.Entry<PackageKind, Map<String, byte[]>> one : right.entrySet()) {
            Inspection inspection = inspect(RawZip.of(one.getValue()).bytes());

            assertThat(inspection.problems()).as(texts(inspection.problems())).isEmpty();
            assertThat(inspection.structure().kind()).isEqualTo(one.getKey());
            assertThat(inspection.structure().launches()).hasSize(1);
        }
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
