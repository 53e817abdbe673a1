package no.kurspakker.tracking.statement;

/** Reads one duration from left to right; many times faster than a pattern. */
final class DurationScanner {

    private static final int MOST_DIGITS = 18;

    private final String text;
    private int at;

    DurationScanner(String text) {
        this.text = text;
    }

    boolean isDuration() {
        return skip('P') && (isWeeks() || isParts());
    }

    private boolean isWeeks() {
        int start = at;
        if (number() && skip('W') && at == text.length()) {
            return true;
        }
        at = start;
        return false;
    }

    private boolean isParts() {
        int parts = parts("YMD");
        if (at == text.length()) {
            return parts > 0;
        }
        return parts >= 0 && skip('T') && parts("HMS") > 0 && at == text.length();
    }

    /** {@return how many numbers stand before letters of {@code units}, in their order; -1 if one has no letter} */
    private int parts(String units) {
        int count = 0;
        int next = 0;
        while (isDigit()) {
            boolean hasUnit = number() && at < text.length();
            next = hasUnit ? units.indexOf(text.charAt(at), next) + 1 : 0;
            if (next == 0) {
                return -1;
            }
            at++;
            count++;
        }
        return count;
    }

    private boolean number() {
        if (!digits()) {
            return false;
        }
        return !(skip('.') || skip(',')) || digits();
    }

    private boolean digits() {
        int start = at;
        while (isDigit()) {
            at++;
        }
        return at > start && at - start <= MOST_DIGITS;
    }

    private boolean isDigit() {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private boolean skip(char wanted) {
        if (at < text.length() && text.charAt(at) == wanted) {
            at++;
            return true;
        }
        return false;
    }
}
