package no.kurspakker.tracking.report.table;

/** Text that a spreadsheet program takes for text. */
public final class SafeCell {

    private static final String STARTERS = "=+-@\t\r";

    private SafeCell() {}

    /**
     * {@return {@code text}, with an apostrophe in front if a program could take it for a formula: if it begins with
     * {@code = + - @}, a tab or a carriage return, blanks before it or not}
     */
    public static String of(String text) {
        String begin = text.stripLeading();
        boolean isFormula = (!text.isEmpty() && STARTERS.indexOf(text.charAt(0)) >= 0)
                || (!begin.isEmpty() && STARTERS.indexOf(begin.charAt(0)) >= 0);
        return isFormula ? "'" + text : text;
    }
}
