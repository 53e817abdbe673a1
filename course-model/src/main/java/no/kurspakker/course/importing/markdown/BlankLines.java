package no.kurspakker.course.importing.markdown;

import java.util.List;

/** The lines of a text, of which some are blank. */
final class BlankLines {

    private final List<String> lines;

    BlankLines(String text) {
        this.lines = List.of(text.split("\n", -1));
    }

    /** {@return how many blank lines stand right before the line at {@code index}, counted from 0} */
    int before(int index) {
        int blanks = 0;
        while (index - blanks - 1 >= 0 && lines.get(index - blanks - 1).isBlank()) {
            blanks++;
        }
        return blanks;
    }
}
