package no.kurspakker.tracking.statement;

/** The standard string form of UUIDs (RFC 4122, section 3). */
public final class UuidFormat {

    private static final int LENGTH = 36;

    private UuidFormat() {}

    /** {@return whether {@code text} is 8-4-4-4-12 hexadecimal digits} */
    public static boolean isValid(String text) {
        if (text.length() != LENGTH) {
            return false;
        }
        for (int i = 0; i < LENGTH; i++) {
            boolean isHyphen = i == 8 || i == 13 || i == 18 || i == 23;
            char c = text.charAt(i);
            if (isHyphen ? c != '-' : !Hexadecimal.isDigit(c)) {
                return false;
            }
        }
        return true;
    }
}
