package no.kurspakker.course;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@AnalyzeClasses(
        packages = "no.kurspakker.course",
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String MODEL = "no.kurspakker.course";

    @ArchTest
    static final ArchRule librariesStayInSource = noClasses()
            .that()
            .resideOutsideOfPackages(
                    MODEL + ".source..",
                    MODEL + ".importing.markdown..",
                    MODEL + ".importing.html..",
                    MODEL + ".importing.docx..")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages("java..", MODEL + "..", "org.jspecify..");

    @ArchTest
    static final ArchRule markdownStaysInItsReaders = noClasses()
            .that()
            .resideOutsideOfPackages(
                    MODEL + ".source.markdown..",
                    MODEL + ".source.page..",
                    MODEL + ".importing.markdown..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.commonmark..");

    @ArchTest
    static final ArchRule documentsStayInTheirReaders = noClasses()
            .that()
            .resideOutsideOfPackages(MODEL + ".importing.html..", MODEL + ".importing.docx..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jsoup..", "org.apache.poi..", "org.openxmlformats..");

    /** Who imports, writes a folder; who reads one, need not know where it came from. */
    @ArchTest
    static final ArchRule readersKnowNoImport = noClasses()
            .that()
            .resideOutsideOfPackage(MODEL + ".importing..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(MODEL + ".importing..");

    @ArchTest
    static final ArchRule yamlStaysInItsReader = noClasses()
            .that()
            .resideOutsideOfPackage(MODEL + ".source.yaml..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..", "org.snakeyaml..");

    @ArchTest
    static final ArchRule theModelKnowsNothingOfItsSource = noClasses()
            .that()
            .resideOutsideOfPackage(MODEL + ".source..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(MODEL + ".source..");

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching(MODEL + ".(**)").should().beFreeOfCycles();

    private static final Pattern PUBLIC_TYPE =
            Pattern.compile("(?m)^public .*\\b(class|interface|record|enum|@interface) ");

    @Test
    void noFileHoldsTwoPublicTypes() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            for (Path source : sources) {
                assertThat(PUBLIC_TYPE
                                .matcher(Files.readString(source))
                                .results()
                                .count())
                        .as(source.toString())
                        .isLessThanOrEqualTo(1);
            }
        }
    }
}
