package no.kurspakker.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.kurspakker.export.inspect.Inspection;
import no.kurspakker.export.inspect.PackageInspector;
import no.kurspakker.export.inspect.platform.PlatformVerdict;
import no.kurspakker.export.inspect.platform.Platforms;
import no.kurspakker.export.inspect.report.InspectionPage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** axe on the page that an inspection writes: a package without findings, and a file that is no package. */
@ExtendWith(InChromium.class)
class InspectionPageIT {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void pageHasNoViolationAndFitsTheWindow(Look look, Browser browser) throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.zip"), "no zip");
        Map<Inspection, List<PlatformVerdict>> inspections = new LinkedHashMap<>();
        for (Path zip : List.of(CoursePackage.ofTheCourse("scorm12").zip(), broken)) {
            Inspection inspection = PackageInspector.inspect(zip);
            inspections.put(inspection, verdicts(inspection));
        }
        String html = new InspectionPage(Locale.forLanguageTag("nn")).of(inspections);
        Path file = Files.writeString(folder.resolve("inspection.html"), html);

        try (BrowserContext context = look.context(browser)) {
            Page page = context.newPage();
            page.navigate(file.toUri().toString());

            assertThat(Axe.violations(page, "inspection")).isEmpty();
            assertThat(page.evaluate("() => document.documentElement.scrollWidth"
                            + " <= document.documentElement.clientWidth"))
                    .isEqualTo(true);
        }
    }

    private static List<PlatformVerdict> verdicts(Inspection inspection) {
        return Platforms.IDS.stream()
                .map(id -> Platforms.of(id).orElseThrow().judge(inspection))
                .toList();
    }
}
