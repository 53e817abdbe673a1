package no.kurspakker.tracking.report.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A word to look for in many long texts, by Horspool's way of leaving out what cannot be it. Immutable. */
final class Word {

    private static final int BYTES = 256;

    private final byte[] word;
    /** How far to go on by the byte that stands where the word's last one should. */
    private final int[] steps = new int[BYTES];

    Word(String ascii) {
        word = ascii.getBytes(StandardCharsets.US_ASCII);
        Arrays.fill(steps, word.length);
        for (int i = 0; i < word.length - 1; i++) {
            steps[word[i]] = word.length - 1 - i;
        }
    }

    /** {@return where it begins in {@code text}, at {@code from} or later; -1 if it does not end before {@code to}} */
    int find(byte[] text, int from, int to) {
        int last = word.length - 1;
        int end = from + last;
        while (end < to) {
            if (text[end] == word[last]
                    && Arrays.equals(text, end - last, end + 1, word, 0, word.length)) {
                return end - last;
            }
            end += steps[text[end] & 0xFF];
        }
        return -1;
    }
}
