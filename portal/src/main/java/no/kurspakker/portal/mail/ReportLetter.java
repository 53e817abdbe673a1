package no.kurspakker.portal.mail;

import java.io.IOException;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import no.kurspakker.portal.page.Words;
import no.kurspakker.portal.report.KnownCourse;
import no.kurspakker.portal.report.ReportExports;
import no.kurspakker.tracking.report.region.MunicipalityRow;
import no.kurspakker.tracking.report.region.MunicipalityTable;
import no.kurspakker.tracking.report.view.ViewedReport;
import no.kurspakker.tracking.report.words.ReportWords;

/** Writes the letter about a report, from what its reader may see and nothing else. */
final class ReportLetter {

    private static final String GAP = "";

    private final Subscription subscription;
    private final KnownCourse course;
    private final ViewedReport viewed;
    private final URI portal;
    private final Words words;
    private final ReportWords reportWords;

    /** @param portal where readers reach it; ends with a slash */
    ReportLetter(Subscription subscription, KnownCourse course, ViewedReport viewed, URI portal) {
        this.subscription = subscription;
        this.course = course;
        this.viewed = viewed;
        this.portal = portal;
        this.words = Words.in(subscription.wish().language());
        this.reportWords = ReportWords.in(words.locale(), MailTimes.ZONE);
    }

    private static String times(Words words, MailTimes times) {
        String hour = String.format(Locale.ROOT, "%02d", times.hour());
        if (times.rhythm() == Rhythm.WEEKLY) {
            return words.text("mail.every-week", day(words, times.day()), hour);
        }
        return times.day() == MailTimes.LAST_DAY
                ? words.text("mail.every-month-end", hour)
                : words.text("mail.every-month", times.day(), hour);
    }

    private static String day(Words words, int day) {
        return DayOfWeek.of(day).getDisplayName(TextStyle.FULL, words.locale());
    }

    /** {@return the letter}
     *
     * @throws IOException if the file cannot be made */
    Letter write() throws IOException {
        String title = line(course.course().plan().course().title());
        URI page = portal.resolve("reports/" + course.key().uuid());
        URI leave = portal.resolve("mail/" + subscription.leave());
        return new Letter(
                subscription.id() + "." + subscription.standing().due().getEpochSecond(),
                subscription.wish().address(),
                words.text("mail.subject", title),
                words.language(),
                text(title, page, leave),
                leave,
                enclosure());
    }

    /** A title with line breaks in it would write lines, or headers, of its own. */
    static String line(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029\\s]+", " ").strip();
    }

    private String text(String title, URI page, URI leave) {
        List<String> lines = new ArrayList<>();
        lines.add(title);
        lines.add(reportWords.text("as-of", reportWords.time(viewed.report().asOf())));
        lines.add(view());
        lines.add(GAP);
        numbers(lines);
        lines.add(GAP);
        lines.add(words.text("mail.page"));
        lines.add(page.toString());
        subscription.wish().attached().file().ifPresent(file -> {
            lines.add(GAP);
            lines.add(words.text(enclosureKey(), file));
        });
        lines.add(GAP);
        lines.add(words.text("mail.why", times(words, subscription.wish().times())));
        lines.add(page + "/mail");
        lines.add(words.text("mail.leave"));
        lines.add(leave.toString());
        return String.join("\r\n", lines) + "\r\n";
    }

    private String view() {
        return viewed.view()
                .municipality()
                .map(number -> reportWords.text(
                        "view.municipality", line(course.course().municipalityName(number))))
                .orElseGet(() -> reportWords.text("view." + viewed.view().id()));
    }

    private void numbers(List<String> lines) {
        MunicipalityRow sum = viewed.table().sum();
        number(lines, "enrolled", sum.count(MunicipalityTable.ENROLLED));
        number(lines, "begun", sum.count(MunicipalityTable.BEGUN));
        number(lines, "completed", sum.count(MunicipalityTable.COMPLETED));
        if (viewed.view().isRegion()) {
            lines.add(reportWords.text("suppressed.about", reportWords.text("suppressed")));
        }
    }

    private void number(List<String> lines, String key, OptionalInt count) {
        String value = count.isPresent()
                ? Integer.toString(count.getAsInt())
                : reportWords.text("suppressed");
        lines.add(reportWords.text(key) + ": " + value);
    }

    private String enclosureKey() {
        if (viewed.view().isRegion()) {
            return "mail.enclosed.region";
        }
        return subscription.wish().isWithNames()
                ? "mail.enclosed.names"
                : "mail.enclosed.without-names";
    }

    private Optional<Enclosure> enclosure() throws IOException {
        Optional<String> file = subscription.wish().attached().file();
        return file.isEmpty()
                ? Optional.empty()
                : Optional.of(new Enclosure(
                        file.get(),
                        ReportExports.type(file.get()),
                        ReportExports.of(file.get(), viewed, reportWords)));
    }
}
