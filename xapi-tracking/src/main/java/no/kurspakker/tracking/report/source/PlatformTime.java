package no.kurspakker.tracking.report.source;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Points in time as platforms write them: ISO, day.month.year, day/month/year, and with names of months. */
final class PlatformTime {

    private static final String CLOCK =
            "(?:[ T,]+(?:kl\\.? ?)?(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2}))?(?:\\.\\d+)? ?([AaPp][Mm])?)?";
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})" + CLOCK);
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})[./](\\d{1,2})[./](\\d{2}|\\d{4})" + CLOCK);
    private static final Pattern NAMED =
            Pattern.compile("(?:\\p{L}+,? )?(\\d{1,2})\\.? (\\p{L}+)\\.? (\\d{4})" + CLOCK);
    private static final List<String> MONTHS = List.of(
            "jan", "feb", "mar", "apr", "ma[iy]", "jun", "jul", "aug", "sep", "o[ck]t", "nov",
            "de[cs]");

    private PlatformTime() {}

    /** {@return the time that {@code text} names in {@code zone}} */
    static Optional<Instant> read(String text, ZoneId zone) {
        String plain = text.replace('\u00A0', ' ').replace('\u202F', ' ').strip();
        try {
            Matcher iso = ISO.matcher(plain);
            if (iso.matches()) {
                return Optional.of(time(iso, new int[] {1, 2, 3}, number(iso, 2), zone));
            }
            Matcher numbers = DAY_FIRST.matcher(plain);
            if (numbers.matches()) {
                return Optional.of(time(numbers, new int[] {3, 2, 1}, number(numbers, 2), zone));
            }
            Matcher named = NAMED.matcher(plain);
            int month = named.matches() ? month(named.group(2)) : 0;
            return month == 0
                    ? Optional.empty()
                    : Optional.of(time(named, new int[] {3, 2, 1}, month, zone));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int month(String name) {
        String begin = name.toLowerCase(Locale.ROOT);
        for (int i = 0; i < MONTHS.size(); i++) {
            if (begin.matches(MONTHS.get(i) + ".*")) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Groups 4 to 7 are hour, minute, second, and am or pm. */
    private static Instant time(Matcher matcher, int[] order, int month, ZoneId zone) {
        int year = number(matcher, order[0]);
        int hour = number(matcher, 4);
        String half = matcher.group(7);
        if (half != null) {
            hour = hour % 12 + (half.equalsIgnoreCase("pm") ? 12 : 0);
        }
        return LocalDateTime.of(
                        year < 100 ? 2000 + year : year,
                        month,
                        number(matcher, order[2]),
                        hour,
                        number(matcher, 5),
                        number(matcher, 6))
                .atZone(zone)
                .toInstant();
    }

    private static int number(Matcher matcher, int group) {
        String digits = matcher.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
