package no.kurspakker.cli;

/** One line at the foot of a terminal that each new text replaces; nothing elsewhere. */
final class FootLine implements AutoCloseable {

    private final Surroundings surroundings;
    private int shown;

    FootLine(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Spaces, not escape codes, wipe what was there: any terminal understands them. */
    void show(String text) {
        if (!surroundings.isTerminal()) {
            return;
        }
        surroundings.err().print("\r" + " ".repeat(shown) + "\r" + text);
        surroundings.err().flush();
        shown = text.length();
    }

    /** Leaves the line empty for what comes next. */
    @Override
    public void close() {
        if (shown > 0) {
            show("");
        }
    }
}
