package no.kurspakker.export.inspect.content;

import java.util.Arrays;
import no.kurspakker.course.SourceSpan;

/** Finds line and column of an offset in one text. */
final class TextPlaces {

    private final String entry;
    private final int[] starts;

    TextPlaces(String entry, String text) {
        this.entry = entry;
        int[] found = new int[64];
        int count = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            if (count == found.length) {
                found = Arrays.copyOf(found, count * 2);
            }
            found[count++] = at + 1;
        }
        starts = Arrays.copyOf(found, count);
    }

    SourceSpan at(int offset) {
        int found = Arrays.binarySearch(starts, Math.max(0, offset));
        int line = found >= 0 ? found : -found - 2;
        return new SourceSpan(entry, line + 1, Math.max(0, offset) - starts[line] + 1);
    }
}
