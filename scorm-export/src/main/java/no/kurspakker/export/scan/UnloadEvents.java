package no.kurspakker.export.scan;

/** Finds in scripts the events {@code unload} and {@code beforeunload}, which browsers no longer send reliably. */
public final class UnloadEvents {

    private static final String UNLOAD = "unload";

    private UnloadEvents() {}

    /** {@return where the first name of one of the events ends in {@code script}; -1 if there is none} */
    public static int indexIn(String script) {
        for (int at = indexOf(script, 0); at >= 0; at = indexOf(script, at + 1)) {
            int start = without("on", script, without("before", script, at));
            if (isBorder(script, start - 1) && isBorder(script, at + UNLOAD.length())) {
                return at;
            }
        }
        return -1;
    }

    private static int indexOf(String script, int from) {
        for (int at = from; at <= script.length() - UNLOAD.length(); at++) {
            char first = script.charAt(at);
            if ((first == 'u' || first == 'U')
                    && script.regionMatches(true, at, UNLOAD, 0, UNLOAD.length())) {
                return at;
            }
        }
        return -1;
    }

    /** {@return where {@code beginning} begins, if it stands before {@code at}} */
    private static int without(String beginning, String script, int at) {
        int start = at - beginning.length();
        return start >= 0 && script.regionMatches(true, start, beginning, 0, beginning.length())
                ? start
                : at;
    }

    private static boolean isBorder(String text, int at) {
        return at < 0 || at >= text.length() || !Character.isLetter(text.charAt(at));
    }
}
