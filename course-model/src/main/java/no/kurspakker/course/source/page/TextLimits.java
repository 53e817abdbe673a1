package no.kurspakker.course.source.page;

import no.kurspakker.course.SourceSpan;
import no.kurspakker.course.source.problem.CourseProblem;

/**
 * Bounds on text that no reader would thank its author for, and that the Markdown parser takes more than linear time
 * or memory to read.
 */
final class TextLimits {

    /** Characters between two blank lines. */
    static final int LONGEST_RUN = 50_000;

    /** Cells of one table: the parser fills up every short row. */
    static final int MOST_CELLS = 20_000;

    /** What begins or ends something inside a line. */
    private static final String MARKS = "*_[]<`&\\|";

    private final PageSource page;
    private final PageScope scope;
    private int line = 1;
    private int runStart = 1;
    private int characters;
    private int lines;
    private int bars;
    private int pieces;

    private TextLimits(PageSource page, PageScope scope) {
        this.page = page;
        this.scope = scope;
    }

    /** Whether the text of {@code page} keeps within them, with a problem if not. */
    static boolean allow(PageSource page, PageScope scope) {
        return new TextLimits(page, scope).allow();
    }

    private boolean allow() {
        String body = page.body();
        int start = 0;
        while (start < body.length()) {
            int newline = body.indexOf('\n', start);
            int end = newline < 0 ? body.length() : newline;
            if (!allowLine(body, start, end)) {
                return false;
            }
            start = end + 1;
            line++;
        }
        return allowPieces();
    }

    private boolean allowPieces() {
        TextBudget budget = scope.course().budget();
        if (budget.spend(pieces)) {
            return true;
        }
        if (budget.isFirstExcess()) {
            runStart = 1;
            problem(CourseProblem.COURSE_TOO_INTRICATE, TextBudget.MOST);
        }
        return false;
    }

    private boolean allowLine(String body, int start, int end) {
        int shown = 0;
        int barsHere = 0;
        for (int i = start; i < end; i++) {
            char c = body.charAt(i);
            shown += c > ' ' ? 1 : 0;
            barsHere += c == '|' ? 1 : 0;
            pieces += MARKS.indexOf(c) >= 0 ? 1 : 0;
        }
        pieces += shown > 0 ? 1 : 0;
        if (shown == 0) {
            characters = 0;
            lines = 0;
            bars = 0;
            runStart = line + 1;
        }
        characters += end - start;
        lines += shown > 0 ? 1 : 0;
        bars = Math.max(bars, barsHere);
        if (characters > LONGEST_RUN) {
            return problem(CourseProblem.PARAGRAPH_TOO_LONG, LONGEST_RUN);
        }
        if (bars > 0 && (long) (bars + 1) * lines > MOST_CELLS) {
            return problem(CourseProblem.TABLE_TOO_LARGE, MOST_CELLS);
        }
        return true;
    }

    private boolean problem(CourseProblem code, int limit) {
        scope.problem(
                code,
                new SourceSpan(page.file(), page.lineOffset() + runStart, 1),
                Integer.toString(limit));
        return false;
    }
}
