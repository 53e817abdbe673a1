package no.kurspakker.tracking.statement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long something took (1.0.3, 4.6: ISO 8601:2004, 4.4.3.2).
 *
 * @param text as it was written, such as {@code PT12M5.25S} or {@code P4W}
 */
public record IsoDuration(String text) {

    private static final String NUMBER = "(\\d{1,18}(?:[.,]\\d{1,18})?)";
    private static final Pattern WEEKS = Pattern.compile("P" + NUMBER + "W");
    private static final Pattern FORM =
            Pattern.compile("P(?!$)(?:" + NUMBER + "Y)?(?:" + NUMBER + "M)?(?:" + NUMBER
                    + "D)?(?:T(?!$)(?:" + NUMBER + "H)?(?:" + NUMBER + "M)?(?:" + NUMBER + "S)?)?");
    private static final long[] SECONDS = {31_536_000, 2_592_000, 86_400, 3_600, 60, 1};
    private static final int WEEK = 604_800;

    public IsoDuration {
        if (!isValid(text)) {
            throw new IllegalArgumentException("not a duration: " + text);
        }
    }

    /** {@return whether {@code text} is a duration} */
    public static boolean isValid(String text) {
        return new DurationScanner(text).isDuration();
    }

    /** {@return {@code duration} to a hundredth of a second, such as {@code PT12M5.25S}} */
    public static IsoDuration of(Duration duration) {
        if (duration.isNegative()) {
            throw new IllegalArgumentException("negative: " + duration);
        }
        return new IsoDuration(
                duration.minusNanos(duration.toNanosPart() % 10_000_000).toString());
    }

    /** {@return the length, with 365 days in a year and 30 in a month, to a nanosecond} */
    public Duration toDuration() {
        Matcher weeks = WEEKS.matcher(text);
        if (weeks.matches()) {
            return duration(number(weeks.group(1)).multiply(BigDecimal.valueOf(WEEK)));
        }
        Matcher parts = FORM.matcher(text);
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; parts.matches() && i < SECONDS.length; i++) {
            String part = parts.group(i + 1);
            if (part != null) {
                sum = sum.add(number(part).multiply(BigDecimal.valueOf(SECONDS[i])));
            }
        }
        return duration(sum);
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits.replace(',', '.'));
    }

    private static Duration duration(BigDecimal seconds) {
        BigDecimal whole = seconds.setScale(0, RoundingMode.DOWN);
        BigDecimal longest = BigDecimal.valueOf(Long.MAX_VALUE);
        if (whole.compareTo(longest) >= 0) {
            return Duration.ofSeconds(Long.MAX_VALUE);
        }
        return Duration.ofSeconds(
                whole.longValue(), seconds.subtract(whole).movePointRight(9).longValue());
    }

    @Override
    public String toString() {
        return text;
    }
}
