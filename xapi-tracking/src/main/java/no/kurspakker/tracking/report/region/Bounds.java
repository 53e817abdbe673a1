package no.kurspakker.tracking.report.region;

/**
 * What a reader can work out of a table with holes. He knows that no number is negative, that the last row is the sum of the
 * others, and that of those enrolled some have begun, of those some have completed a unit, and whoever completed the course
 * is among those who began.
 */
final class Bounds {

    /** More persons than there are. */
    private static final int MOST = 1_000_000_000;

    private final int[][] low;
    private final int[][] high;
    private final int sum;
    private boolean isChanged;

    private Bounds(int[][] values, boolean[][] hidden) {
        this.sum = values.length - 1;
        this.low = new int[values.length][];
        this.high = new int[values.length][];
        for (int row = 0; row <= sum; row++) {
            low[row] = new int[values[row].length];
            high[row] = new int[values[row].length];
            for (int measure = 0; measure < values[row].length; measure++) {
                boolean isHidden = hidden[row][measure];
                low[row][measure] = isHidden ? 0 : values[row][measure];
                high[row][measure] = isHidden ? MOST : values[row][measure];
            }
        }
    }

    static Bounds of(int[][] values, boolean[][] hidden) {
        Bounds bounds = new Bounds(values, hidden);
        do {
            bounds.isChanged = false;
            bounds.useSums();
            bounds.useRows();
        } while (bounds.isChanged);
        return bounds;
    }

    int low(int row, int measure) {
        return low[row][measure];
    }

    int high(int row, int measure) {
        return high[row][measure];
    }

    private void useSums() {
        for (int measure = 0; measure < low[0].length; measure++) {
            long lows = 0;
            long highs = 0;
            for (int row = 0; row < sum; row++) {
                lows += low[row][measure];
                highs += high[row][measure];
            }
            atLeast(sum, measure, lows);
            atMost(sum, measure, highs);
            for (int row = 0; row < sum; row++) {
                atLeast(row, measure, low[sum][measure] - (highs - high[row][measure]));
                atMost(row, measure, high[sum][measure] - (lows - low[row][measure]));
            }
        }
    }

    private void useRows() {
        for (int row = 0; row <= sum; row++) {
            among(row, MunicipalityTable.BEGUN, MunicipalityTable.ENROLLED);
            for (int measure = MunicipalityTable.COMPLETED; measure < low[row].length; measure++) {
                among(row, measure, MunicipalityTable.BEGUN);
            }
        }
    }

    private void among(int row, int some, int all) {
        atMost(row, some, high[row][all]);
        atLeast(row, all, low[row][some]);
    }

    private void atLeast(int row, int measure, long bound) {
        if (bound > low[row][measure]) {
            low[row][measure] = (int) Math.min(bound, MOST);
            isChanged = true;
        }
    }

    private void atMost(int row, int measure, long bound) {
        if (bound < high[row][measure]) {
            high[row][measure] = (int) Math.max(bound, 0);
            isChanged = true;
        }
    }
}
