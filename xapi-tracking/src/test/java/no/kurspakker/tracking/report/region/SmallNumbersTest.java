package no.kurspakker.tracking.report.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import no.kurspakker.tracking.Courses;
import no.kurspakker.tracking.report.ReportCourse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmallNumbersTest {

    private static final int MEASURES = MunicipalityTable.FIRST_UNIT
            + ReportCourse.of(Courses.small()).units().size();

    private static MunicipalityTable table(int[]... rows) {
        List<MunicipalityRow> all = new ArrayList<>();
        int[] sum = new int[MEASURES];
        for (int i = 0; i < rows.length; i++) {
            all.add(row(String.format("%04d", i), rows[i]));
            for (int measure = 0; measure < MEASURES; measure++) {
                sum[measure] += rows[i][measure];
            }
        }
        return new MunicipalityTable(
                ReportCourse.of(Courses.small()).units(), all, row("9999", sum));
    }

    private static MunicipalityRow row(String number, int[] counts) {
        return new MunicipalityRow(
                Optional.of(number),
                number,
                OptionalInt.empty(),
                Arrays.stream(counts).mapToObj(OptionalInt::of).toList());
    }

    /** Enrolled, and then by chance how many of them began, completed and did each unit. */
    private static int[] row(Random random, int enrolled) {
        int[] row = new int[MEASURES];
        row[0] = enrolled;
        row[1] = enrolled - random.nextInt(enrolled / 3 + 1);
        for (int measure = 2; measure < MEASURES; measure++) {
            row[measure] = random.nextInt(row[1] + 1);
        }
        return row;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 12, 40})
    void nobodyCanSolveTheSumsBack(int municipalities) {
        Random random = new Random(municipalities);
        for (int round = 0; round < 60; round++) {
            int[][] rows = new int[municipalities][];
            for (int i = 0; i < municipalities; i++) {
                rows[i] = row(random, random.nextInt(random.nextInt(4) == 0 ? 8 : 60));
            }
            MunicipalityTable exact = table(rows);

            MunicipalityTable shown = SmallNumbers.suppressed(exact);

            attack(exact, shown);
        }
    }

    /**
     * Tries to work out what is hidden, as one would on paper: whatever a column's sum leaves over lies among its hidden cells, each
     * between what its row must have and may have at most. Nothing small may be shown, and nothing small be pinned down.
     */
    private static void attack(MunicipalityTable exact, MunicipalityTable shown) {
        for (int measure = 0; measure < MEASURES; measure++) {
            OptionalInt sum = shown.sum().count(measure);
            int left = sum.orElse(0);
            List<Integer> hidden = new ArrayList<>();
            for (int i = 0; i < shown.rows().size(); i++) {
                OptionalInt count = shown.rows().get(i).count(measure);
                left -= count.orElse(0);
                if (count.isEmpty()) {
                    hidden.add(i);
                } else {
                    isNotSmall(shown.rows().get(i), measure);
                    assertThat(count).isEqualTo(exact.rows().get(i).count(measure));
                }
            }
            if (sum.isPresent()) {
                isNotSmall(shown.sum(), measure);
                noneIsPinnedDown(exact, shown, measure, new Holes(hidden, left));
            }
        }
    }

    private static void isNotSmall(MunicipalityRow row, int measure) {
        int count = row.count(measure).orElseThrow();
        assertThat(count).isGreaterThanOrEqualTo(5);
        row.count(0)
                .ifPresent(enrolled ->
                        assertThat(enrolled - count).matches(rest -> rest == 0 || rest >= 5));
    }

    /** The rows of a column that are hidden, and what they have together. */
    private record Holes(List<Integer> rows, int left) {}

    private static void noneIsPinnedDown(
            MunicipalityTable exact, MunicipalityTable shown, int measure, Holes holes) {
        List<Integer> hidden = holes.rows();
        int left = holes.left();
        for (int target : hidden) {
            int mostOfOthers = 0;
            int leastOfOthers = 0;
            for (int other : hidden) {
                if (other != target) {
                    mostOfOthers += Math.min(left, most(shown.rows().get(other), measure));
                    leastOfOthers += least(shown.rows().get(other), measure);
                }
            }
            int low = Math.max(least(shown.rows().get(target), measure), left - mostOfOthers);
            int high = Math.min(most(shown.rows().get(target), measure), left - leastOfOthers);
            int value = exact.rows().get(target).count(measure).orElseThrow();
            assertThat(value).isBetween(low, high);
            if (isSmall(exact.rows().get(target), measure)) {
                assertThat(high - low).isGreaterThanOrEqualTo(5);
            }
        }
    }

    private static boolean isSmall(MunicipalityRow row, int measure) {
        int value = row.count(measure).orElseThrow();
        int rest = row.count(0).orElseThrow() - value;
        return value < 5 || row.count(0).orElseThrow() < 5 || (measure > 0 && rest > 0 && rest < 5);
    }

    private static int most(MunicipalityRow row, int measure) {
        int most = Integer.MAX_VALUE / 1_000;
        if (measure > 0 && row.count(0).isPresent()) {
            most = row.count(0).getAsInt();
        }
        return measure > 1 && row.count(1).isPresent() ? row.count(1).getAsInt() : most;
    }

    private static int least(MunicipalityRow row, int measure) {
        int least = 0;
        for (int other = measure == 0 ? 1 : 2; measure < 2 && other < MEASURES; other++) {
            least = Math.max(least, row.count(other).orElse(0));
        }
        return least;
    }

    @Test
    void aSingleHiddenNumberTakesAnotherWithIt() {
        int[] large = {40, 40, 30, 30, 30, 30};
        int[] small = {40, 40, 3, 30, 30, 30};
        int[] other = {40, 40, 20, 30, 30, 30};
        MunicipalityTable exact = table(
                Arrays.copyOf(large, MEASURES),
                Arrays.copyOf(small, MEASURES),
                Arrays.copyOf(other, MEASURES));

        MunicipalityTable shown = SmallNumbers.suppressed(exact);

        assertThat(shown.rows().stream().map(row -> row.count(2).isPresent()))
                .containsExactly(true, false, false);
        assertThat(shown.sum().count(2)).hasValue(53);
    }
}
