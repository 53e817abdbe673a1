package no.kurspakker.export.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.kurspakker.course.SourceSpan;
import no.kurspakker.course.problem.Checked;
import no.kurspakker.course.problem.Problem;
import no.kurspakker.export.SampleCourse;
import no.kurspakker.export.check.PackageProblem;
import no.kurspakker.export.format.PackageFormat;
import org.junit.jupiter.api.Test;

class BuildTextTest {

    private static final BuildReport REPORT = new BuildReport(
            SampleCourse.small(),
            List.of(
                    new BuiltPackage(
                            PackageFormat.SCORM12,
                            Path.of("out/ventiler-1.0.0-scorm12.zip"),
                            123_456,
                            19,
                            "ab".repeat(32),
                            132,
                            Optional.of(URI.create("https://portal.example.org/relay"))),
                    new BuiltPackage(
                            PackageFormat.WEB,
                            Path.of("out/ventiler-1.0.0-web.zip"),
                            9_876,
                            9,
                            "cd".repeat(32),
                            132,
                            Optional.empty())),
            Optional.empty());

    @Test
    void tableHasOneLineForEachPackage() {
        assertThat(BuildTable.of(REPORT, Locale.ENGLISH)).isEqualTo("""
                        package                       bytes  files  SHA-256                                                           longest state
                        ventiler-1.0.0-scorm12.zip  123 456     19  abababababababababababababababababababababababababababababababab    132 / 4 096
                        ventiler-1.0.0-web.zip        9 876      9  cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd            132
                        ventiler-1.0.0-scorm12.zip carries a key that adds claims for this course at https://portal.example.org/relay
                        """);
    }

    @Test
    void tableSpeaksNorwegianInEveryNorwegianLanguage() {
        for (String language : List.of("nb", "nn", "no")) {
            assertThat(BuildTable.of(REPORT, Locale.forLanguageTag(language)))
                    .startsWith("pakke ")
                    .contains("lengste tilstand");
        }
    }

    @Test
    void jsonOfABuildNamesPackagesAndProblems() {
        assertThat(BuildJson.ofBuild(new Checked<>(Optional.of(REPORT), List.of()), Locale.ENGLISH))
                .startsWith("""
                        {
                          "packages" : [
                            {
                              "format" : "scorm12",
                              "file" : "out/ventiler-1.0.0-scorm12.zip",
                              "bytes" : 123456,
                              "files" : 19,
                              "sha256" : "%s",
                              "worstState" : 132,
                              "relay" : "https://portal.example.org/relay"
                            },
                        """.formatted("ab".repeat(32)))
                .endsWith("""
                          "problems" : [ ]
                        }
                        """);
    }

    @Test
    void jsonOfProblemsHasPlaceAndWords() {
        Problem problem = Problem.of(
                PackageProblem.TITLE_TOO_LONG, new SourceSpan("course.yaml", 3, 8), "300", "200");

        assertThat(BuildJson.ofProblems(List.of(problem), Locale.forLanguageTag("nb")))
                .isEqualTo("""
                        {
                          "problems" : [
                            {
                              "id" : "PKG-010",
                              "severity" : "error",
                              "file" : "course.yaml",
                              "line" : 3,
                              "column" : 8,
                              "what" : "kursets tittel har 300 tegn; formatet tar høyst 200",
                              "fix" : "kort ned title i course.yaml, og flytt resten til subtitle"
                            }
                          ]
                        }
                        """);
    }
}
