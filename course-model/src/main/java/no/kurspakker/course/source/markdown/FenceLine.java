package no.kurspakker.course.source.markdown;

/**
 * The line that opens a block.
 *
 * @param length of the fence, in colons
 * @param kind the word after it, perhaps empty
 * @param attributes what follows, braces included; empty if nothing does
 * @param attributesOffset of {@code attributes} from the start of the line
 */
public record FenceLine(int length, String kind, String attributes, int attributesOffset) {

    private static final int SHORTEST = 3;

    /** {@return how many colons stand at {@code start}, 0 if fewer than three} */
    static int colons(CharSequence line, int start) {
        int end = start;
        while (end < line.length() && line.charAt(end) == ':') {
            end++;
        }
        return end - start < SHORTEST ? 0 : end - start;
    }

    static FenceLine parse(CharSequence line, int start) {
        int length = colons(line, start);
        int kindStart = skipSpaces(line, start + length);
        int kindEnd = kindStart;
        while (kindEnd < line.length() && isPartOfKind(line.charAt(kindEnd))) {
            kindEnd++;
        }
        int attributesStart = skipSpaces(line, kindEnd);
        return new FenceLine(
                length,
                line.subSequence(kindStart, kindEnd).toString(),
                line.subSequence(attributesStart, line.length()).toString().stripTrailing(),
                attributesStart);
    }

    static boolean isBlankAfter(CharSequence line, int start) {
        return skipSpaces(line, start) == line.length();
    }

    private static boolean isPartOfKind(char c) {
        return !Character.isWhitespace(c) && c != '{';
    }

    private static int skipSpaces(CharSequence line, int start) {
        int index = start;
        while (index < line.length() && Character.isWhitespace(line.charAt(index))) {
            index++;
        }
        return index;
    }
}
