package no.kurspakker.export.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.kurspakker.course.LanguageTag;
import org.junit.jupiter.api.Test;

/** The list of criteria, the page about it and the tests it names tell the same. */
class CriteriaTest {

    private static final Path ROOT = Path.of("..");

    @Test
    void theLawAsksForFortyEight() {
        assertThat(Criteria.all()).filteredOn(Criterion::isRequired).hasSize(48);
        assertThat(Criteria.all()).extracting(Criterion::number).doesNotHaveDuplicates();
    }

    @Test
    void thePageSaysTheSameAsTheSheet() throws IOException {
        PrintWords texts = PrintWords.in(new LanguageTag("en"), "criteria");
        List<String> rows = Files.readAllLines(ROOT.resolve("docs/universal-design.md")).stream()
                .filter(line -> line.matches("\\| \\d.*"))
                .toList();

        assertThat(rows).hasSameSizeAs(Criteria.all());
        for (Criterion criterion : Criteria.all()) {
            String begins = "| " + criterion.number() + " "
                    + texts.text(criterion.number() + ".name") + " (" + criterion.level() + ") | ";
            String ends = " | " + tests(criterion) + " | " + person(criterion, texts) + " |";
            assertThat(rows)
                    .as(begins + "…" + ends)
                    .anyMatch(row -> row.startsWith(begins) && row.endsWith(ends));
        }
    }

    private static String tests(Criterion criterion) {
        return criterion.tests().isEmpty()
                ? "–"
                : "`" + String.join("`, `", criterion.tests()) + "`";
    }

    private static String person(Criterion criterion, PrintWords texts) {
        return criterion.needsPerson() ? texts.text(criterion.number() + ".person") : "–";
    }

    @Test
    void everyTestItNamesIsThere() throws IOException {
        List<String> names = new ArrayList<>();
        for (String module : List.of("acceptance", "scorm-export")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/test/java"))) {
                files.forEach(file -> names.add(String.valueOf(file.getFileName())));
            }
        }
        assertThat(Criteria.all())
                .flatExtracting(Criterion::tests)
                .allMatch(test -> names.contains(test + ".java"));
    }

    @Test
    void everyLanguageHasTheSameKeys() {
        for (String bundle : List.of("print", "sheets", "criteria")) {
            PrintWords bokmal = PrintWords.in(new LanguageTag("nb"), bundle);
            for (String language : List.of("nn", "en")) {
                assertThat(PrintWords.in(new LanguageTag(language), bundle).keys())
                        .as(bundle + " " + language)
                        .isEqualTo(bokmal.keys());
            }
        }
    }
}
