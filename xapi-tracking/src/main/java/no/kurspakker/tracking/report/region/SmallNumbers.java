package no.kurspakker.tracking.report.region;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Takes small numbers of persons out of a table. A number below {@link #FEWEST} goes, and one whose rest does: if 18 of 20 have
 * completed, that tells of two. Of a municipality with fewer than five enrolled all numbers go. Since a column's numbers add
 * up to its sum, more of them go until no number that is small could be computed back: what a reader can work out from all
 * that is left must leave room for at least {@link #FEWEST} values of each, one of them not small.
 */
public final class SmallNumbers {

    /** The fewest persons that a number may tell of. */
    public static final int FEWEST = 5;

    private final int[][] values;
    private final boolean[][] hidden;
    private final int measures;

    private SmallNumbers(MunicipalityTable table) {
        this.measures = table.measures();
        List<MunicipalityRow> all = new ArrayList<>(table.rows());
        all.add(table.sum());
        this.values = new int[all.size()][measures];
        this.hidden = new boolean[all.size()][measures];
        for (int row = 0; row < all.size(); row++) {
            for (int measure = 0; measure < measures; measure++) {
                values[row][measure] = all.get(row).count(measure).orElseThrow();
            }
        }
    }

    /** {@return {@code table} with its small numbers, and those that would betray them, left out} */
    public static MunicipalityTable suppressed(MunicipalityTable table) {
        SmallNumbers numbers = new SmallNumbers(table);
        numbers.hideSmall();
        numbers.hideWhatBetrays();
        return numbers.written(table);
    }

    private boolean isSmall(int row, int measure) {
        int value = values[row][measure];
        int enrolled = values[row][MunicipalityTable.ENROLLED];
        int rest = enrolled - value;
        return enrolled < FEWEST
                || value < FEWEST
                || (measure != MunicipalityTable.ENROLLED && rest > 0 && rest < FEWEST);
    }

    private void hideSmall() {
        for (int row = 0; row < values.length; row++) {
            for (int measure = 0; measure < measures; measure++) {
                hidden[row][measure] = isSmall(row, measure);
            }
        }
    }

    private void hideWhatBetrays() {
        boolean isSafe = false;
        while (!isSafe) {
            Bounds bounds = Bounds.of(values, hidden);
            isSafe = true;
            for (int measure = 0; measure < measures && isSafe; measure++) {
                if (isBetrayed(bounds, measure)) {
                    hideOneMore(measure);
                    isSafe = false;
                }
            }
        }
    }

    private boolean isBetrayed(Bounds bounds, int measure) {
        for (int row = 0; row < values.length; row++) {
            if (hidden[row][measure] && isSmall(row, measure)) {
                int low = bounds.low(row, measure);
                int high = bounds.high(row, measure);
                if (high - low < FEWEST || high < FEWEST) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The smallest number that is left tells least to those who lose it; the sum goes last. */
    private void hideOneMore(int measure) {
        int chosen = -1;
        for (int row = 0; row < values.length; row++) {
            boolean isBetter = !hidden[row][measure]
                    && (chosen < 0 || values[row][measure] < values[chosen][measure]);
            if (isBetter) {
                chosen = row;
            }
        }
        if (chosen >= 0) {
            hidden[chosen][measure] = true;
            return;
        }
        // All of this column is gone; other columns of the same rows must be what betrays it.
        for (int other = 0; other < measures; other++) {
            if (other != measure && hideSmallest(other)) {
                return;
            }
        }
        throw new IllegalStateException("nothing is left, and something is betrayed");
    }

    private boolean hideSmallest(int measure) {
        for (boolean[] row : hidden) {
            if (!row[measure]) {
                hideOneMore(measure);
                return true;
            }
        }
        return false;
    }

    private MunicipalityTable written(MunicipalityTable table) {
        List<MunicipalityRow> rows = new ArrayList<>();
        for (int row = 0; row < table.rows().size(); row++) {
            rows.add(written(table.rows().get(row), row));
        }
        return new MunicipalityTable(
                table.units(), rows, written(table.sum(), table.rows().size()));
    }

    private MunicipalityRow written(MunicipalityRow row, int index) {
        List<OptionalInt> counts = new ArrayList<>();
        for (int measure = 0; measure < measures; measure++) {
            counts.add(hidden[index][measure] ? OptionalInt.empty() : row.count(measure));
        }
        return new MunicipalityRow(row.number(), row.name(), row.seats(), counts);
    }
}
