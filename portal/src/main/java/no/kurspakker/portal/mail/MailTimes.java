package no.kurspakker.portal.mail;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a report is sent, as clocks in Norway show it.
 *
 * @param day 1 (Monday) to 7, or 1 to 31; a month that is shorter has it on its last day
 * @param hour 0 to 23; one that summer time skips is the next
 */
public record MailTimes(Rhythm rhythm, int day, int hour) {

    /** Where the days and hours are. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Oslo");

    /** The day of the month that is the last one of every month. */
    public static final int LAST_DAY = 31;

    private static final Pattern DAY = Pattern.compile("([wm])(\\d{1,2})");
    private static final int HOURS = 24;

    public MailTimes {
        int last = rhythm == Rhythm.WEEKLY ? DayOfWeek.values().length : LAST_DAY;
        if (day < 1 || day > last) {
            throw new IllegalArgumentException("day: " + day + " is not 1 to " + last);
        }
        if (hour < 0 || hour >= HOURS) {
            throw new IllegalArgumentException("hour: " + hour + " is not 0 to 23");
        }
    }

    /** {@return the times that a form names: {@code w1} to {@code w7} or {@code m1} to {@code m31}, and an hour; absent if it names none} */
    public static Optional<MailTimes> of(String day, String hour) {
        Matcher found = DAY.matcher(day);
        if (!found.matches() || !hour.matches("\\d{1,2}")) {
            return Optional.empty();
        }
        Rhythm rhythm = found.group(1).equals(Rhythm.WEEKLY.id()) ? Rhythm.WEEKLY : Rhythm.MONTHLY;
        try {
            return Optional.of(new MailTimes(
                    rhythm, Integer.parseInt(found.group(2)), Integer.parseInt(hour)));
        } catch (IllegalArgumentException outOfRange) {
            return Optional.empty();
        }
    }

    /** {@return rhythm and day as forms have them, such as {@code w1}} */
    public String dayId() {
        return rhythm.id() + day;
    }

    /** {@return the first of the times that is later than {@code moment}} */
    public Instant after(Instant moment) {
        LocalDate today = moment.atZone(ZONE).toLocalDate();
        Instant first = at(onOrAfter(today));
        // Later today, or else the one after it.
        return first.isAfter(moment) ? first : at(onOrAfter(onOrAfter(today).plusDays(1)));
    }

    private Instant at(LocalDate date) {
        return date.atTime(hour, 0).atZone(ZONE).toInstant();
    }

    private LocalDate onOrAfter(LocalDate date) {
        if (rhythm == Rhythm.WEEKLY) {
            return date.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(day)));
        }
        LocalDate same = in(YearMonth.from(date));
        return same.isBefore(date) ? in(YearMonth.from(date).plusMonths(1)) : same;
    }

    private LocalDate in(YearMonth month) {
        return month.atDay(Math.min(day, month.lengthOfMonth()));
    }
}
