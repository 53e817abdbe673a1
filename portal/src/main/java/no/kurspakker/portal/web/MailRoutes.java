package no.kurspakker.portal.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.kurspakker.portal.mail.Attached;
import no.kurspakker.portal.mail.MailAddress;
import no.kurspakker.portal.mail.MailTimes;
import no.kurspakker.portal.mail.MailWish;
import no.kurspakker.portal.mail.Subscription;
import no.kurspakker.portal.mail.Subscriptions;
import no.kurspakker.portal.page.Frame;
import no.kurspakker.portal.page.MailPage;
import no.kurspakker.portal.page.Words;
import no.kurspakker.portal.people.LogIn;
import no.kurspakker.portal.people.Person;
import no.kurspakker.portal.report.KnownCourse;
import no.kurspakker.portal.report.ReportRights;
import no.kurspakker.tracking.report.view.ReportView;

/** Asking for a report by mail, changing that, and ending it. */
final class MailRoutes {

    private final ReportRoutes.Desk desk;
    private final Subscriptions subscriptions;
    private final Visitors visitors;
    private final Screen screen;
    private volatile boolean isReady;

    MailRoutes(
            ReportRoutes.Desk desk, Subscriptions subscriptions, Visitors visitors, Screen screen) {
        this.desk = desk;
        this.subscriptions = subscriptions;
        this.visitors = visitors;
        this.screen = screen;
    }

    /** From now on mail can be asked for. */
    void beReady() {
        isReady = true;
    }

    void add(RoutesConfig routes) {
        routes.get("/reports/{course}/mail", this::show);
        routes.post("/reports/{course}/mail", this::save);
        routes.post("/reports/{course}/mail/now", this::sendNow);
        routes.post("/reports/{course}/mail/end", this::end);
    }

    /** Who asks, and for which report. */
    private record Asked(Person person, ReportView view, KnownCourse course) {}

    private Asked asked(Context context, LogIn logIn) {
        Person person = logIn.person();
        if (!person.maySeeReports()) {
            throw Refused.forbidden();
        }
        ReportView view = ReportRights.viewOf(person).orElseThrow(Refused::withoutPlace);
        return new Asked(person, view, desk.course(context));
    }

    private void show(Context context) {
        LogIn logIn = visitors.logIn(context).orElseThrow(Refused::forbidden);
        show(context, asked(context, logIn), frame(context));
    }

    private Frame frame(Context context) {
        return screen.frame(context, screen.words(context).text("mail.title"));
    }

    /** Shows what is kept, after something was told. */
    private void told(Context context, Asked asked, String key) {
        Frame frame = frame(context);
        show(context, asked, Screen.told(frame, false, List.of(frame.words().text(key))));
    }

    /** Shows what was chosen, and what is wrong with it. */
    private void refuse(Context context, Asked asked, MailPage.Chosen chosen, String key) {
        context.status(400);
        Frame frame = frame(context);
        Frame told = Screen.told(frame, true, List.of(frame.words().text(key)));
        show(context, asked, told, Optional.of(chosen));
    }

    private void show(Context context, Asked asked, Frame frame) {
        show(context, asked, frame, Optional.empty());
    }

    private void show(Context context, Asked asked, Frame frame, Optional<MailPage.Chosen> chosen) {
        Words words = frame.words();
        Optional<Subscription> now =
                subscriptions.of(asked.person(), asked.course().key());
        MailPage page = new MailPage(
                "/reports/" + asked.course().key().uuid(),
                isReady,
                now.isPresent(),
                now.map(one -> MailChoices.standing(words, one.standing())).orElse(List.of()),
                !asked.view().isRegion(),
                MailChoices.of(words),
                chosen.or(() -> now.map(Subscription::wish).map(MailChoices::chosen))
                        .orElse(MailChoices.usual(words)));
        screen.show(context, "mail", frame, Map.of("page", page));
    }

    private void save(Context context) {
        Asked asked = asked(context, visitors.demandForm(context));
        if (!isReady) {
            throw Refused.notFound();
        }
        MailPage.Chosen chosen = new MailPage.Chosen(
                form(context, "address").strip(),
                form(context, "day"),
                form(context, "hour"),
                form(context, "language"),
                form(context, "attached"),
                form(context, "names").equals("yes") && !asked.view().isRegion());
        Optional<MailTimes> times = MailTimes.of(chosen.day(), chosen.hour());
        Optional<Attached> attached = Attached.of(chosen.attached());
        boolean isKnown = Words.LANGUAGES.contains(chosen.language());
        if (!MailAddress.isSound(chosen.address())) {
            refuse(context, asked, chosen, "mail.address-wrong");
        } else if (times.isEmpty() || attached.isEmpty() || !isKnown) {
            refuse(context, asked, chosen, "mail.choice-wrong");
        } else {
            put(context, asked, chosen, times.get());
        }
    }

    private void put(Context context, Asked asked, MailPage.Chosen chosen, MailTimes times) {
        MailWish wish = new MailWish(
                chosen.address(),
                chosen.language(),
                times,
                Attached.of(chosen.attached()).orElseThrow(),
                chosen.isWithNames());
        subscriptions.put(asked.person(), asked.course().key(), wish);
        desk.looks()
                .note(asked.person(), asked.course(), "mail-asked", asked.view().id());
        told(context, asked, "mail.saved");
    }

    private static String form(Context context, String name) {
        return Optional.ofNullable(context.formParam(name)).orElse("");
    }

    private void sendNow(Context context) {
        Asked asked = asked(context, visitors.demandForm(context));
        boolean isComing =
                isReady && subscriptions.sendNow(asked.person(), asked.course().key());
        told(context, asked, isComing ? "mail.now.soon" : "mail.now.wait");
    }

    private void end(Context context) {
        Asked asked = asked(context, visitors.demandForm(context));
        if (subscriptions.end(asked.person(), asked.course().key())) {
            desk.looks()
                    .note(
                            asked.person(),
                            asked.course(),
                            "mail-ended",
                            asked.view().id());
        }
        told(context, asked, "mail.ended");
    }
}
