package no.kurspakker.export.check.cmi5;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/cmi5.md} says how each requirement is met, and names tests that there are. */
class Cmi5RequirementsTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern ROW =
            Pattern.compile("\\| ([0-9]+\\.[0-9]+\\.[0-9]+\\.[0-9]+-[0-9]+) \\| (.+) \\| (.+) \\|");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern NO_TEST =
            Pattern.compile("Does not arise: .*|For the platform\\..*");

    private record Row(String id, String how, String tests) {

        List<Integer> number() {
            return Arrays.stream(id.split("[.-]", -1)).map(Integer::valueOf).toList();
        }
    }

    private static List<List<Row>> tables() throws IOException {
        List<List<Row>> tables = new ArrayList<>();
        for (String part : Files.readString(ROOT.resolve("docs/cmi5.md")).split("\n## ", -1)) {
            List<Row> rows = new ArrayList<>();
            for (String line : part.split("\n", -1)) {
                Matcher row = ROW.matcher(line);
                if (row.matches()) {
                    rows.add(new Row(row.group(1), row.group(2), row.group(3)));
                } else {
                    assertThat(line).doesNotMatch("\\| *[0-9].*");
                }
            }
            tables.add(rows);
        }
        return tables.stream().filter(rows -> !rows.isEmpty()).toList();
    }

    private static List<Row> rows() throws IOException {
        return tables().stream().flatMap(List::stream).toList();
    }

    @Test
    void structureAndUnitHaveATableEachInTheOrderOfTheNumbers() throws IOException {
        Comparator<Row> byNumber = (one, other) -> {
            for (int i = 0; i < one.number().size(); i++) {
                int order = one.number().get(i).compareTo(other.number().get(i));
                if (order != 0) {
                    return order;
                }
            }
            return 0;
        };

        assertThat(tables())
                .hasSize(2)
                .allSatisfy(rows -> assertThat(rows).isSortedAccordingTo(byNumber));
        assertThat(rows()).extracting(Row::id).doesNotHaveDuplicates();
    }

    @Test
    void everyRuleThatABuildKeepsIsListed() throws IOException {
        List<String> ids = tables().get(0).stream().map(Row::id).toList();

        assertThat(Arrays.stream(Cmi5Problem.values())
                        .flatMap(code -> code.requirements().stream()))
                .isSubsetOf(ids);
    }

    @Test
    void everyProblemThatIsNamedIsOneOfTheRequirement() throws IOException {
        for (Row row : tables().get(0)) {
            for (Matcher code = CODE.matcher(row.how()); code.find(); ) {
                if (code.group(1).startsWith("CM5-")) {
                    assertThat(Cmi5Problem.values())
                            .extracting(Cmi5Problem::id)
                            .contains(code.group(1));
                }
            }
        }
    }

    @Test
    void everyRequirementHasATestThatExistsOrCannotHaveOne() throws IOException {
        List<String> tests = testFiles();

        for (Row row : rows()) {
            List<String> named = CODE.matcher(row.tests())
                    .results()
                    .map(code -> code.group(1))
                    .map(name -> name.endsWith(".ts") ? name : name + ".java")
                    .toList();
            if (named.isEmpty()) {
                assertThat(row.how()).as(row.id()).matches(NO_TEST);
            }
            assertThat(tests).as(row.id()).containsAll(named);
        }
    }

    private static List<String> testFiles() throws IOException {
        List<String> names = new ArrayList<>();
        for (String module : List.of("scorm-export", "xapi-tracking", "acceptance")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/test"))) {
                files.map(file -> file.getFileName().toString()).forEach(names::add);
            }
        }
        return names;
    }
}
