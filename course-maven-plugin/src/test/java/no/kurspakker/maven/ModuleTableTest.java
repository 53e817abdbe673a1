package no.kurspakker.maven;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.apache.maven.plugin.AbstractMojo;

/** What {@code docs/decisions/0001-modules.md} says of this module. */
@AnalyzeClasses(packages = "no.kurspakker", importOptions = DoNotIncludeTests.class)
class ModuleTableTest {

    @ArchTest
    static final ArchRule mavenIsKnownHereOnly = noClasses()
            .that()
            .resideOutsideOfPackage("no.kurspakker.maven..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.maven..");

    @ArchTest
    static final ArchRule goalsKnowTheBuildButNotHowItWorks = noClasses()
            .that()
            .resideInAPackage("no.kurspakker.maven..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "no.kurspakker.course.source..",
                    "no.kurspakker.tracking.event..",
                    "no.kurspakker.tracking.json..",
                    "no.kurspakker.tracking.check..",
                    "no.kurspakker.tracking.report.rollup..",
                    "no.kurspakker.tracking.report.html..",
                    "no.kurspakker.tracking.report.format..",
                    "no.kurspakker.export.archive..",
                    "no.kurspakker.export.page..",
                    "tools.jackson..",
                    "org.jdom2..",
                    "net.lingala..");

    @ArchTest
    static final ArchRule onlyGoalsArePublic = classes()
            .that()
            .resideInAPackage("no.kurspakker.maven..")
            .and()
            .arePublic()
            .should()
            .beAssignableTo(AbstractMojo.class);
}
