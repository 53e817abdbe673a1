package no.kurspakker.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.kurspakker.export.relay.RelayKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Searches every file of every package, byte by byte, for what would let its reader in anywhere. The patterns are those of people who
 * look for leaked keys, and not the build's own.
 */
class NoCredentialsIT {

    /** Of a credential with its value: the word alone says nothing. */
    private static final List<Pattern> CREDENTIALS = List.of(
            Pattern.compile("(?i)\\b(basic|bearer)\\s+[A-Za-z0-9+/_.~-]{8,}={0,2}"),
            Pattern.compile(
                    "(?i)[\"']?(password|passord|passwd|secret|api[_-]?key|access[_-]?token|auth[_-]?token"
                            + "|client[_-]?secret|authorization|auth|key)[\"']?\\s*[:=]\\s*[\"'][^\"'\\s]{8,}[\"']"),
            Pattern.compile("[a-z][a-z0-9+.-]*://[^/\\s:@\"'<>]+:[^/\\s@\"'<>]+@"),
            Pattern.compile("[?&](auth|token|key|secret|password|sig)=[^&\\s\"'<>]{6,}"),
            Pattern.compile("\\beyJ[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]{8,}\\."),
            Pattern.compile("-----BEGIN [A-Z ]*(PRIVATE KEY|CERTIFICATE)-----"),
            Pattern.compile("\\b(AKIA|ASIA)[0-9A-Z]{16}\\b"),
            Pattern.compile(
                    "\\b(ghp|gho|ghs|github_pat|glpat|xox[abpr]|sk_live)[_-][A-Za-z0-9_-]{10,}"));

    @ParameterizedTest
    @ValueSource(strings = {"scorm12", "scorm2004", "cmi5", "xapi", "web"})
    void noPackageOfTheCourseHoldsAny(String format) throws IOException {
        CoursePackage built = CoursePackage.ofTheCourse(format);

        assertThat(built.files()).contains("index.html", "player.js", "tracking.json");
        assertThat(found(built)).isEmpty();
        assertThat(built.files()).doesNotContain("relay.js");
        assertThat(built.text("index.html")).doesNotContain("relay-data");
    }

    @Test
    void packagesWithARelayHoldItsKeyOnceAndNothingElse(@TempDir Path folder) throws IOException {
        try (RelayPortal portal = RelayPortal.in(folder)) {
            RelayKey key = portal.key(
                    "https://www.innherredregionrad.no/kurs/samskaping", "https://lms.example.org");
            Path packages = portal.build(key);
            for (String format : List.of("scorm12", "scorm2004", "cmi5", "xapi", "web")) {
                CoursePackage built = CoursePackage.inFolder(packages, format);
                boolean carries = format.startsWith("scorm");

                assertThat(found(built))
                        .as(format)
                        .containsExactlyElementsOf(
                                carries
                                        ? List.of(
                                                "index.html: \"key\":\"" + key.key() + "\"",
                                                "index.html: \"secret\":\"" + key.secret() + "\"")
                                        : List.of());
                assertThat(filesWith(built, key.secret()))
                        .as(format)
                        .isEqualTo(carries ? List.of("index.html") : List.of());
            }
        }
    }

    @Test
    void searchFindsWhatItLooksFor() {
        for (String leak : List.of(
                "Authorization: Basic bGVhcm5lcjpzZWNyZXQ=",
                "var password = 'hunter2hunter2'",
                "https://user:geheim@lrs.example.org/xapi",
                "https://lrs.example.org/?auth=Basic%20abcdef",
                "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl",
                "-----BEGIN PRIVATE KEY-----",
                "AKIAABCDEFGHIJKLMNOP")) {
            assertThat(found("leak", leak)).as(leak).isNotEmpty();
        }
    }

    private static List<String> found(CoursePackage built) throws IOException {
        List<String> all = new ArrayList<>();
        for (String file : built.files()) {
            all.addAll(found(file, text(built, file)));
        }
        return all;
    }

    private static List<String> found(String file, String text) {
        List<String> all = new ArrayList<>();
        for (Pattern pattern : CREDENTIALS) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                all.add(file + ": " + matcher.group());
            }
        }
        return all;
    }

    /** Every byte is a character, so that nothing is hidden in a picture or a font. */
    private static String text(CoursePackage built, String file) throws IOException {
        return new String(
                Files.readAllBytes(built.folder().resolve(file)), StandardCharsets.ISO_8859_1);
    }

    private static List<String> filesWith(CoursePackage built, String text) throws IOException {
        List<String> with = new ArrayList<>();
        for (String file : built.files()) {
            if (text(built, file).contains(text)) {
                with.add(file);
            }
        }
        return with;
    }
}
