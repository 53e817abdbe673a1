package no.kurspakker.tracking.json;

/**
 * A line of a file that is not blank, not yet judged.
 *
 * @param number from 1, blank lines counted
 * @param text its bytes without blanks around them; cut off if it is longer than {@link RawLines#LONGEST}
 */
// Nobody compares lines, and a million of them pass by: the bytes are not copied.
@SuppressWarnings("ArrayRecordComponent")
public record RawLine(long number, byte[] text) {

    boolean isTooLong() {
        return text.length > RawLines.LONGEST;
    }
}
