package no.kurspakker.tracking.statement;

/** Texts of hexadecimal digits. */
final class Hexadecimal {

    private Hexadecimal() {}

    static boolean isHexadecimal(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    }
}
