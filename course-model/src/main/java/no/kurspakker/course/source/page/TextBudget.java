package no.kurspakker.course.source.page;

/**
 * How many lines and marks the pages of a course may have together, since each becomes objects in memory. A course of a
 * million words has some 150,000.
 */
final class TextBudget {

    static final int MOST = 500_000;

    private int left = MOST;
    private boolean overspent;

    /** Whether {@code pieces} more are within the budget; they are then spent. */
    boolean spend(int pieces) {
        if (pieces > left) {
            return false;
        }
        left -= pieces;
        return true;
    }

    /** Whether this is the first time that somebody has asked for too much. */
    boolean isFirstExcess() {
        boolean first = !overspent;
        overspent = true;
        return first;
    }
}
