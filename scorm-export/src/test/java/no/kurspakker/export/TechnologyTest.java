package no.kurspakker.export;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;

/** Each technology has its home, and the arrows between packages never turn round. */
@AnalyzeClasses(packages = "no.kurspakker", importOptions = ImportOption.DoNotIncludeTests.class)
class TechnologyTest {

    @ArchTest
    static final ArchRule XML_LIVES_IN_EXPORT = noClasses()
            .that()
            .resideOutsideOfPackage("no.kurspakker.export..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jdom2..", "javax.xml..", "org.xml..", "org.w3c..");

    @ArchTest
    static final ArchRule ZIP_LIVES_IN_ARCHIVE = noClasses()
            .that()
            .resideOutsideOfPackage("..export.archive")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("net.lingala..", "java.util.jar..")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.util\\.zip\\.(Zip|GZIP|Inflater|Deflater).*");

    @ArchTest
    static final ArchRule TEMPLATES_LIVE_IN_PAGE = noClasses()
            .that()
            .resideOutsideOfPackage("..export.page..")
            .and()
            .resideOutsideOfPackage("gg.jte.generated..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("gg.jte..");

    @ArchTest
    static final ArchRule PDF_LIVES_IN_PRINT = noClasses()
            .that()
            .resideOutsideOfPackage("..export.print.pdf")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.openhtmltopdf..", "org.apache.pdfbox..", "org.apache.batik..");

    @ArchTest
    static final ArchRule MARKDOWN_AND_YAML_LIVE_IN_THE_COURSE_MODEL = noClasses()
            .that()
            .resideOutsideOfPackage("no.kurspakker.course..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.commonmark..", "tools.jackson.dataformat..", "org.snakeyaml..");

    @ArchTest
    static final ArchRule FORMATS_DO_NOT_KNOW_EACH_OTHER = slices().matching(
                    "no.kurspakker.export.(scorm12|scorm2004|cmi5|xapi)..")
            .should()
            .notDependOnEachOther();

    @ArchTest
    static final ArchRule ARCHIVE_KNOWS_NO_FORMAT = classes()
            .that()
            .resideInAPackage("..export.archive")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify..",
                    "net.lingala..",
                    "no.kurspakker.export",
                    "no.kurspakker.export.archive");

    @ArchTest
    static final ArchRule PACKAGES_HAVE_NO_CYCLES =
            slices().matching("no.kurspakker.(export.*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule MODEL_KNOWS_NOTHING_OF_OURS = noClasses()
            .that()
            .resideInAPackage("no.kurspakker.course..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("no.kurspakker.tracking..", "no.kurspakker.export..");

    @ArchTest
    static final ArchRule TRACKING_KNOWS_NO_PACKAGE = noClasses()
            .that()
            .resideInAPackage("no.kurspakker.tracking..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("no.kurspakker.export..");

    @ArchTest
    static final ArchRule NETWORK_IS_NOT_USED = noClasses()
            .that()
            .resideInAPackage("no.kurspakker.export..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.net.http..")
            .orShould()
            .callMethod(java.net.URL.class, "openStream");

    @ArchTest
    static final ArchRule MACHINE_IS_NOT_ASKED = noClasses()
            .that()
            .resideInAPackage("no.kurspakker.export..")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .callMethod(ZoneId.class, "systemDefault")
            .orShould()
            .callMethod(Locale.class, "getDefault")
            .orShould()
            .callMethod(UUID.class, "randomUUID")
            .orShould()
            .callMethod(Math.class, "random")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime");

    @ArchTest
    static final ArchRule NOTHING_IS_PRINTED = noClasses()
            .that()
            .resideInAPackage("no.kurspakker.export..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    @ArchTest
    static final ArchRule FILES_HOLD_ONE_TYPE = classes()
            .that()
            .resideInAPackage("no.kurspakker..")
            .and()
            .areTopLevelClasses()
            .should(new ArchCondition<>("stand in the file of their name") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    String file = type.getSource()
                            .flatMap(source -> source.getFileName())
                            .orElse("");
                    if (!file.equals(type.getSimpleName() + ".java")) {
                        events.add(SimpleConditionEvent.violated(
                                type, type.getName() + " stands in " + file));
                    }
                }
            });

    @ArchTest
    static final ArchRule PUBLIC_TYPES_ARE_NOT_NESTED = noClasses()
            .that()
            .resideInAPackage("no.kurspakker.export..")
            .and()
            .arePublic()
            .should(new ArchCondition<>("hold a public type") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    boolean isNested = type.getEnclosingClass()
                            .filter(outer -> outer.getModifiers().contains(JavaModifier.PUBLIC))
                            .isPresent();
                    if (isNested) {
                        events.add(SimpleConditionEvent.satisfied(type, type.getName()));
                    }
                }
            });
}
