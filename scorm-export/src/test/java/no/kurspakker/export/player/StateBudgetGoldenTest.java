package no.kurspakker.export.player;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import no.kurspakker.course.Iri;
import no.kurspakker.course.UnitId;
import no.kurspakker.tracking.StateBudget;
import no.kurspakker.tracking.TrackedUnit;
import no.kurspakker.tracking.TrackingPlan;
import no.kurspakker.tracking.UnitKind;
import org.junit.jupiter.api.Test;

/** The figures in {@code state-budget.json} are held to the player's own encoder by its tests. */
final class StateBudgetGoldenTest {

    private static final Pattern ROW =
            Pattern.compile("\\{\"units\": (\\d+), \"longest\": (\\d+)}");

    @Test
    void worstCaseIsWhatThePlayerWrites() throws IOException {
        Map<Integer, Integer> golden = golden();
        Map<Integer, Integer> computed = new TreeMap<>();

        golden.keySet().forEach(units -> computed.put(units, StateBudget.worstCase(plan(units))));

        assertThat(golden).hasSizeGreaterThanOrEqualTo(10);
        assertThat(computed).isEqualTo(golden);
    }

    private static Map<Integer, Integer> golden() throws IOException {
        try (InputStream json = Objects.requireNonNull(
                StateBudgetGoldenTest.class.getResourceAsStream("state-budget.json"))) {
            Map<Integer, Integer> rows = new TreeMap<>();
            String text = new String(json.readAllBytes(), StandardCharsets.UTF_8);
            for (Matcher row = ROW.matcher(text); row.find(); ) {
                rows.put(Integer.valueOf(row.group(1)), Integer.valueOf(row.group(2)));
            }
            return rows;
        }
    }

    private static TrackingPlan plan(int units) {
        Iri course = new Iri("https://example.org/course");
        List<TrackedUnit> tracked = IntStream.range(0, units)
                .mapToObj(number -> unit(course, "unit-" + number))
                .toList();
        return new TrackingPlan(course, tracked);
    }

    private static TrackedUnit unit(Iri course, String id) {
        Iri activity = course.child(id);
        return new TrackedUnit(new UnitId(id), UnitKind.CHAPTER, id, activity, id, "AAAA");
    }
}
