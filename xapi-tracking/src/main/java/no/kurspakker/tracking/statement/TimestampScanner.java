package no.kurspakker.tracking.statement;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Reads one timestamp from left to right; faster than a formatter, and both forms of ISO 8601. */
final class TimestampScanner {

    private static final int FAILED = -1;
    private static final int NANO_DIGITS = 9;

    private final String text;
    private int at;

    TimestampScanner(String text) {
        this.text = text;
    }

    Optional<Instant> scan() {
        int year = digits(4);
        boolean isExtended = skip('-');
        int month = digits(2);
        if (isExtended && !skip('-')) {
            return Optional.empty();
        }
        int day = digits(2);
        if (year < 0 || month < 0 || day < 0 || !(skip('T') || skip('t'))) {
            return Optional.empty();
        }
        return time(year * 10_000 + month * 100 + day, isExtended);
    }

    private Optional<Instant> time(int date, boolean isExtended) {
        int hour = digits(2);
        if (isExtended && !skip(':')) {
            return Optional.empty();
        }
        int minute = digits(2);
        boolean hasSeconds = isExtended ? skip(':') : isDigit();
        int second = hasSeconds ? digits(2) : 0;
        int nano = hasSeconds ? fraction() : 0;
        if (hour < 0 || minute < 0 || second < 0 || nano < 0) {
            return Optional.empty();
        }
        int offset = offsetSeconds();
        if (offset == Integer.MIN_VALUE || at != text.length()) {
            return Optional.empty();
        }
        return instant(date, hour * 10_000 + minute * 100 + second, nano, offset);
    }

    private static Optional<Instant> instant(int date, int time, int nano, int offset) {
        // A leap second has no place in Java's time scale: it is the second after.
        int leap = time % 100 == 60 ? 1 : 0;
        try {
            return Optional.of(LocalDateTime.of(
                            date / 10_000,
                            date / 100 % 100,
                            date % 100,
                            time / 10_000,
                            time / 100 % 100,
                            time % 100 - leap,
                            nano)
                    .toInstant(ZoneOffset.UTC)
                    .plusSeconds(leap - (long) offset));
        } catch (DateTimeException noSuchTime) {
            return Optional.empty();
        }
    }

    private int offsetSeconds() {
        if (at == text.length() || skip('Z') || skip('z')) {
            return 0;
        }
        int sign = skip('+') ? 1 : skip('-') ? -1 : 0;
        int hours = digits(2);
        boolean hasMinutes = skip(':') || isDigit();
        int minutes = hasMinutes ? digits(2) : 0;
        boolean isWrong = sign == 0 || hours < 0 || hours > 23 || minutes < 0 || minutes > 59;
        if (isWrong || (sign < 0 && hours + minutes == 0)) {
            return Integer.MIN_VALUE;
        }
        return sign * (hours * 3600 + minutes * 60);
    }

    private int fraction() {
        if (!skip('.') && !skip(',')) {
            return 0;
        }
        if (!isDigit()) {
            return FAILED;
        }
        int value = 0;
        for (int i = 0; i < NANO_DIGITS; i++) {
            value = value * 10 + (isDigit() ? text.charAt(at++) - '0' : 0);
        }
        while (isDigit()) {
            at++;
        }
        return value;
    }

    private int digits(int count) {
        int value = 0;
        for (int i = 0; i < count; i++) {
            if (!isDigit()) {
                return FAILED;
            }
            value = value * 10 + text.charAt(at++) - '0';
        }
        return value;
    }

    private boolean isDigit() {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private boolean skip(char wanted) {
        if (at < text.length() && text.charAt(at) == wanted) {
            at++;
            return true;
        }
        return false;
    }
}
