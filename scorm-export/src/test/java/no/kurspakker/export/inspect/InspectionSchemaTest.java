package no.kurspakker.export.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.kurspakker.export.archive.MemoryChannel;
import no.kurspakker.export.inspect.platform.PlatformVerdict;
import no.kurspakker.export.inspect.platform.Platforms;
import no.kurspakker.export.inspect.report.InspectionJson;
import org.junit.jupiter.api.Test;

/** {@code docs/inspection.schema.json} describes what is written, whatever the package. */
class InspectionSchemaTest {

    private static final Path SCHEMA = Path.of("..", "docs", "inspection.schema.json");

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMA), InputFormat.JSON);
    }

    @Test
    void jsonOfEveryFaultyPackageIsValid() throws IOException {
        Map<Inspection, List<PlatformVerdict>> inspections = new LinkedHashMap<>();
        for (byte[] zip : PackageFindingTest.FAULTY.values()) {
            Inspection inspection = PackageInspector.inspect(new MemoryChannel(zip), "package.zip");
            inspections.put(inspection, verdicts(inspection));
        }

        for (String language : List.of("en", "nb", "nn")) {
            String json = new InspectionJson(Locale.forLanguageTag(language)).of(inspections);
            assertThat(schema().validate(json, InputFormat.JSON)).isEmpty();
        }
    }

    @Test
    void schemaRefusesAnotherForm() throws IOException {
        Inspection inspection = PackageInspector.inspect(
                new MemoryChannel(RawZip.of(Right.cmi5()).bytes()), "package.zip");
        String json = new InspectionJson(Locale.ENGLISH).of(Map.of(inspection, List.of()));

        for (String property : List.of("\"kind\"", "\"findings\"", "\"packages\"")) {
            String other = json.replace(property, "\"other\"");
            assertThat(schema().validate(other, InputFormat.JSON)).as(property).isNotEmpty();
        }
    }

    private static List<PlatformVerdict> verdicts(Inspection inspection) {
        return Platforms.IDS.stream()
                .map(id -> Platforms.of(id).orElseThrow().judge(inspection))
                .toList();
    }
}
