package no.kurspakker.tracking;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(
        packages = "no.kurspakker.tracking",
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule PACKAGES_HAVE_NO_CYCLES =
            slices().matching("no.kurspakker.(tracking.*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule JSON_LIBRARY_STAYS_IN_ITS_PACKAGE = noClasses()
            .that()
            .resideOutsideOfPackage("..tracking.json")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("tools.jackson..");

    @ArchTest
    static final ArchRule TABLE_LIBRARIES_STAY_IN_THEIR_PACKAGE = noClasses()
            .that()
            .resideOutsideOfPackage("..tracking.report.table")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("de.siegmar.fastcsv..", "org.dhatim.fastexcel..");

    @ArchTest
    static final ArchRule PACKAGES_OF_REPORTS_HAVE_NO_CYCLES =
            slices().matching("no.kurspakker.tracking.(report.*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule HTTP_STAYS_IN_THE_CLIENT = noClasses()
            .that()
            .resideOutsideOfPackage("..tracking.client")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.net.http..");

    @ArchTest
    static final ArchRule ONLY_THE_MODULES_OWN_TECHNOLOGY_IS_USED = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "javax.net.ssl..",
                    "javax.crypto..",
                    "de.siegmar.fastcsv..",
                    "org.dhatim.fastexcel..",
                    "no.kurspakker.course..",
                    "no.kurspakker.tracking..",
                    "tools.jackson.core..",
                    "org.jspecify..");

    @ArchTest
    static final ArchRule TIME_AND_CHANCE_COME_FROM_OUTSIDE = noClasses()
            .that()
            .doNotHaveSimpleName("Waiting")
            .and()
            .doNotHaveSimpleName("Moments")
            .should()
            .callMethod(java.util.UUID.class, "randomUUID")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(Thread.class, "sleep", long.class);

    @ArchTest
    static final ArchRule NOTHING_IS_LOGGED_OR_PRINTED = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.slf4j..", "java.util.logging..")
            .orShould()
            .accessField(System.class, "out");
}
