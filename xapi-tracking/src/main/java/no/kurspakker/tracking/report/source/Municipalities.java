package no.kurspakker.tracking.report.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.kurspakker.course.Municipality;

/** Understands what lists say of a person's municipality. */
record Municipalities(List<Municipality> known) {

    private static final Pattern NUMBER = Pattern.compile("(\\d{3,4})(?:\\D.*)?");

    /**
     * {@return the number that {@code text} means}: four digits (three, where a spreadsheet dropped the zero of Oslo and its
     * neighbours), or a name the course lists, with «kommune» or a place of work after it or not
     */
    Optional<String> number(String text) {
        Matcher matcher = NUMBER.matcher(text.strip());
        if (matcher.matches()) {
            String digits = matcher.group(1);
            return Optional.of(digits.length() == 3 ? "0" + digits : digits);
        }
        String plain = text.strip().toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(municipality ->
                        isNamed(plain, municipality.name().toLowerCase(Locale.ROOT)))
                .map(Municipality::number)
                .findFirst();
    }

    private static boolean isNamed(String text, String name) {
        return text.startsWith(name)
                && (text.length() == name.length()
                        || !Character.isLetterOrDigit(text.charAt(name.length())));
    }
}
