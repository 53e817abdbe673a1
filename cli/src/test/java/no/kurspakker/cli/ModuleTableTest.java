package no.kurspakker.cli;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.TimeZone;
import java.util.UUID;

/** The tables of {@code docs/decisions/0001-modules.md}. */
@AnalyzeClasses(packages = "no.kurspakker", importOptions = DoNotIncludeTests.class)
class ModuleTableTest {

    @ArchTest
    static final ArchRule modulesDependOneWay = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("course-model")
            .definedBy("no.kurspakker.course..")
            .layer("xapi-tracking")
            .definedBy("no.kurspakker.tracking..")
            .layer("scorm-export")
            .definedBy("no.kurspakker.export..")
            .layer("portal")
            .definedBy("no.kurspakker.portal..")
            .layer("cli")
            .definedBy("no.kurspakker.cli..")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("portal")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("scorm-export")
            .mayOnlyBeAccessedByLayers("portal", "cli")
            .whereLayer("xapi-tracking")
            .mayOnlyBeAccessedByLayers("scorm-export", "portal", "cli");

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("no.kurspakker.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule yamlStaysInTheReader =
            only("no.kurspakker.course.source..", "tools.jackson.dataformat..", "org.snakeyaml..");

    @ArchTest
    static final ArchRule markdownStaysInItsTwoReaders = noClasses()
            .that()
            .resideInAPackage("no.kurspakker..")
            .and()
            .resideOutsideOfPackages(
                    "no.kurspakker.course.source..", "no.kurspakker.course.importing.markdown..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.commonmark..");

    @ArchTest
    static final ArchRule documentsStayInImport =
            only("no.kurspakker.course.importing..", "org.jsoup..", "org.apache.poi..");

    @ArchTest
    static final ArchRule xmlStaysInTheExport =
            only("no.kurspakker.export..", "org.jdom2..", "org.xml.sax..", "javax.xml..");

    @ArchTest
    static final ArchRule zipStaysInTheArchive =
            only("no.kurspakker.export.archive..", "net.lingala.zip4j..");

    @ArchTest
    static final ArchRule serverAndDatabaseStayInThePortal = only(
            "no.kurspakker.portal..",
            "io.javalin..",
            "org.eclipse.jetty..",
            "org.jdbi..",
            "com.zaxxer..",
            "org.flywaydb..",
            "java.sql..");

    @ArchTest
    static final ArchRule mailStaysInItsPackage = only(
            "no.kurspakker.portal.mail..",
            "jakarta.mail..",
            "jakarta.activation..",
            "org.eclipse.angus..");

    @ArchTest
    static final ArchRule templatesStayInThePages = noClasses()
            .that()
            .resideInAPackage("no.kurspakker..")
            .and()
            .resideOutsideOfPackages("no.kurspakker.export.page..", "no.kurspakker.portal.page..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("gg.jte..");

    @ArchTest
    static final ArchRule argumentsStayInTheCommand = only("no.kurspakker.cli..", "picocli..");

    @ArchTest
    static final ArchRule nothingKnowsMaven = only("no.kurspakker.maven..", "org.apache.maven..");

    @ArchTest
    static final ArchRule formatsDoNotKnowEachOther = slices().matching(
                    "no.kurspakker.export.(scorm12|scorm2004|cmi5|xapi)..")
            .should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule theMachineIsAskedAtTheDoorOnly = noClasses()
            .that()
            .resideOutsideOfPackage("no.kurspakker.cli..")
            .should()
            .callMethod(Locale.class, "getDefault")
            .orShould()
            .callMethod(TimeZone.class, "getDefault")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(UUID.class, "randomUUID");

    private static ArchRule only(String home, String... technology) {
        DescribedPredicate<JavaClass> elsewhere = resideInAPackage("no.kurspakker..")
                .and(DescribedPredicate.not(resideInAPackage(home)));
        return noClasses()
                .that(elsewhere)
                .should()
                .dependOnClassesThat(resideInAnyPackage(technology));
    }
}
