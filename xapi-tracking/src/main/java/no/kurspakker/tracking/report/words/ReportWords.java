package no.kurspakker.tracking.report.words;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import no.kurspakker.tracking.report.rollup.UnitStatus;

/** The words of a report in one language, and its times in one zone. Immutable. */
public final class ReportWords {

    private final ResourceBundle words;
    private final Locale locale;
    private final ZoneId zone;
    private final DateTimeFormatter times;
    private final DateTimeFormatter days;

    private ReportWords(ResourceBundle words, Locale locale, ZoneId zone) {
        this.words = words;
        this.locale = locale;
        this.zone = zone;
        this.times = formatter("format.time");
        this.days = formatter("format.day");
    }

    /** A report writes some hundred thousand times: the form is read once. */
    private DateTimeFormatter formatter(String key) {
        return DateTimeFormatter.ofPattern(words.getString(key), Locale.ROOT);
    }

    /** {@return bokmål for nb and no, nynorsk for nn, else English} */
    public static ReportWords in(Locale locale, ZoneId zone) {
        Locale known = Locale.forLanguageTag(
                switch (locale.getLanguage()) {
                    case "nb", "no" -> "nb";
                    case "nn" -> "nn";
                    default -> "en";
                });
        ResourceBundle words = ResourceBundle.getBundle(
                "no.kurspakker.tracking.report.words.words",
                known,
                ReportWords.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
        return new ReportWords(words, known, zone);
    }

    /** {@return the language tag of the words} */
    public String language() {
        return locale.toLanguageTag();
    }

    public ZoneId zone() {
        return zone;
    }

    /** {@return the words for {@code key} with {@code arguments} in their places} */
    public String text(String key, Object... arguments) {
        String pattern = words.getString(key);
        return arguments.length == 0 ? pattern : String.format(locale, pattern, arguments);
    }

    public String status(UnitStatus status) {
        return text("status." + status.id());
    }

    /** {@return day and time, such as {@code 12.10.2026 kl. 20.14}} */
    public String time(Instant time) {
        return times.format(time.atZone(zone));
    }

    /** {@return the day, such as {@code 12.10.2026}} */
    public String day(Instant time) {
        return days.format(time.atZone(zone));
    }
}
