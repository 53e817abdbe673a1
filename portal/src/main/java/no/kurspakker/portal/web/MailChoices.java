package no.kurspakker.portal.web;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import no.kurspakker.portal.mail.Attached;
import no.kurspakker.portal.mail.MailStanding;
import no.kurspakker.portal.mail.MailTimes;
import no.kurspakker.portal.mail.MailTrouble;
import no.kurspakker.portal.mail.MailWish;
import no.kurspakker.portal.mail.Rhythm;
import no.kurspakker.portal.page.CourseLink;
import no.kurspakker.portal.page.MailPage;
import no.kurspakker.portal.page.Words;
import no.kurspakker.tracking.report.words.ReportWords;

/** What the page about mails offers and says. */
final class MailChoices {

    private static final MailTimes USUAL = new MailTimes(Rhythm.WEEKLY, 1, 7);
    private static final int LAST_DATE = 28;
    private static final int HOURS = 24;

    private MailChoices() {}

    /** {@return everything that can be chosen} */
    static MailPage.Choices of(Words words) {
        List<CourseLink> monthly = new ArrayList<>();
        for (int date = 1; date <= LAST_DATE; date++) {
            monthly.add(choice(Rhythm.MONTHLY.id() + date, words.text("mail.on-date", date)));
        }
        monthly.add(choice(Rhythm.MONTHLY.id() + MailTimes.LAST_DAY, words.text("mail.last-day")));
        return new MailPage.Choices(
                Arrays.stream(DayOfWeek.values())
                        .map(day -> choice(
                                Rhythm.WEEKLY.id() + day.getValue(),
                                words.text(
                                        "mail.on-day",
                                        day.getDisplayName(TextStyle.FULL, words.locale()))))
                        .toList(),
                monthly,
                IntStream.range(0, HOURS)
                        .mapToObj(hour -> choice(
                                Integer.toString(hour),
                                words.text("mail.at", String.format(Locale.ROOT, "%02d", hour))))
                        .toList(),
                List.of(choice("nb", "Bokmål"), choice("nn", "Nynorsk"), choice("en", "English")),
                Arrays.stream(Attached.values())
                        .map(one -> choice(one.id(), words.text("mail.attached." + one.id())))
                        .toList());
    }

    private static CourseLink choice(String value, String text) {
        return new CourseLink(value, text);
    }

    /** {@return what is chosen before anything has been} */
    static MailPage.Chosen usual(Words words) {
        return new MailPage.Chosen(
                "",
                USUAL.dayId(),
                Integer.toString(USUAL.hour()),
                words.language(),
                Attached.NONE.id(),
                false);
    }

    static MailPage.Chosen chosen(MailWish wish) {
        return new MailPage.Chosen(
                wish.address(),
                wish.times().dayId(),
                Integer.toString(wish.times().hour()),
                wish.language(),
                wish.attached().id(),
                wish.isWithNames());
    }

    /** {@return how it has gone so far} */
    static List<String> standing(Words words, MailStanding standing) {
        List<String> lines = new ArrayList<>();
        String trouble = standing.trouble()
                .map(MailTrouble::id)
                .map(id -> words.text("mail.trouble." + id))
                .orElse("");
        if (standing.givenUp().isPresent()) {
            lines.add(words.text("mail.given-up", time(words, standing.givenUp().get()), trouble));
        } else if (!trouble.isEmpty()) {
            lines.add(words.text("mail.trouble", trouble));
        } else {
            lines.add(words.text("mail.next", time(words, standing.due())));
        }
        standing.sent().ifPresent(at -> lines.add(words.text("mail.sent", time(words, at))));
        return lines;
    }

    private static String time(Words words, Instant at) {
        return ReportWords.in(words.locale(), MailTimes.ZONE).time(at);
    }
}
