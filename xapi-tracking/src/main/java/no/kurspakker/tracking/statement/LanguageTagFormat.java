package no.kurspakker.tracking.statement;

import java.util.Locale;
import java.util.Set;

/** The form of language tags (RFC 5646, section 2.1): the lengths and kinds of their parts. */
public final class LanguageTagFormat {

    private static final Set<String> GRANDFATHERED = Set.of(
            "en-gb-oed",
            "i-ami",
            "i-bnn",
            "i-default",
            "i-enochian",
            "i-hak",
            "i-klingon",
            "i-lux",
            "i-mingo",
            "i-navajo",
            "i-pwn",
            "i-tao",
            "i-tay",
            "i-tsu",
            "sgn-be-fr",
            "sgn-be-nl",
            "sgn-ch-de");

    private LanguageTagFormat() {}

    /** {@return whether {@code tag} is well-formed; whether its parts are registered is not asked} */
    public static boolean isWellFormed(String tag) {
        if (isLetters(tag) && (tag.length() == 2 || tag.length() == 3)) {
            return true;
        }
        if (GRANDFATHERED.contains(tag.toLowerCase(Locale.ROOT))) {
            return true;
        }
        String[] parts = tag.split("-", -1);
        return isPrivateUse(parts, 0) || isLanguageTag(parts);
    }

    private static boolean isLanguageTag(String[] parts) {
        if (!isLetters(parts[0]) || parts[0].length() < 2 || parts[0].length() > 8) {
            return false;
        }
        int next = 1;
        if (parts[0].length() <= 3) {
            for (int i = 0; i < 3 && isAt(parts, next, 3, 3) && isLetters(parts[next]); i++) {
                next++;
            }
        }
        if (isAt(parts, next, 4, 4) && isLetters(parts[next])) {
            next++;
        }
        if (isRegion(parts, next)) {
            next++;
        }
        while (isVariant(parts, next)) {
            next++;
        }
        return endsWell(parts, next);
    }

    private static boolean endsWell(String[] parts, int from) {
        int next = from;
        while (isAt(parts, next, 1, 1) && !parts[next].equalsIgnoreCase("x")) {
            if (!isAt(parts, next + 1, 2, 8)) {
                return false;
            }
            next += 2;
            while (isAt(parts, next, 2, 8)) {
                next++;
            }
        }
        return next == parts.length || isPrivateUse(parts, next);
    }

    private static boolean isRegion(String[] parts, int at) {
        return (isAt(parts, at, 2, 2) && isLetters(parts[at]))
                || (isAt(parts, at, 3, 3)
                        && parts[at].chars().allMatch(LanguageTagFormat::isDigit));
    }

    private static boolean isVariant(String[] parts, int at) {
        return isAt(parts, at, 5, 8) || (isAt(parts, at, 4, 4) && isDigit(parts[at].charAt(0)));
    }

    private static boolean isPrivateUse(String[] parts, int from) {
        if (from >= parts.length - 1 || !parts[from].equalsIgnoreCase("x")) {
            return false;
        }
        for (int i = from + 1; i < parts.length; i++) {
            if (!isAt(parts, i, 1, 8)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAt(String[] parts, int index, int shortest, int longest) {
        if (index >= parts.length) {
            return false;
        }
        String part = parts[index];
        return part.length() >= shortest
                && part.length() <= longest
                && part.chars().allMatch(c -> isLetter(c) || isDigit(c));
    }

    private static boolean isLetters(String part) {
        for (int i = 0; i < part.length(); i++) {
            if (!isLetter(part.charAt(i))) {
                return false;
            }
        }
        return !part.isEmpty();
    }

    private static boolean isLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
