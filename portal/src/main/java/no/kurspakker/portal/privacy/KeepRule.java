package no.kurspakker.portal.privacy;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long something is kept after it was stored.
 *
 * @param period absent is for ever
 */
public record KeepRule(Optional<Period> period) {

    private static final Pattern TEXT = Pattern.compile("([1-9][0-9]{0,3})([ymd])");

    /** {@return the rule that {@code text} tells: a number with y, m or d for years, months, days; or {@code ever}} */
    public static Optional<KeepRule> parse(String text) {
        if (text.equals("ever")) {
            return Optional.of(new KeepRule(Optional.empty()));
        }
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(matcher.group(1));
        Period period = switch (matcher.group(2)) {
            case "y" -> Period.ofYears(number);
            case "m" -> Period.ofMonths(number);
            default -> Period.ofDays(number);
        };
        return Optional.of(new KeepRule(Optional.of(period)));
    }

    /** {@return up to when things have to go at {@code now}; absent if none has} */
    Optional<Instant> cutOff(Instant now) {
        return period.map(age -> now.atZone(ZoneOffset.UTC).minus(age).toInstant());
    }
}
