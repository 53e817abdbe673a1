package no.kurspakker.portal.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import java.util.Optional;
import no.kurspakker.portal.mail.Subscription;
import no.kurspakker.portal.mail.Subscriptions;
import no.kurspakker.portal.page.Words;
import no.kurspakker.portal.people.People;
import no.kurspakker.portal.report.KnownCourse;

/**
 * Ending mails by the link in them, which needs no log-in: whoever gets them by mistake has none. A look at the link ends nothing, since programs
 * follow links in mail; a POST does, from the page or from a mail program (RFC 8058).
 */
final class MailLinkRoutes {

    private final ReportRoutes.Desk desk;
    private final People people;
    private final Subscriptions subscriptions;
    private final Screen screen;

    MailLinkRoutes(
            ReportRoutes.Desk desk, People people, Subscriptions subscriptions, Screen screen) {
        this.desk = desk;
        this.people = people;
        this.subscriptions = subscriptions;
        this.screen = screen;
    }

    void add(RoutesConfig routes) {
        routes.get("/mail/{leave}", this::ask);
        routes.post("/mail/{leave}", this::end);
    }

    private Optional<Subscription> found(Context context) {
        return subscriptions.ofLink(context.pathParam("leave"));
    }

    private Optional<KnownCourse> course(Subscription subscription) {
        return desk.courses().all().stream()
                .filter(one -> one.key().equals(subscription.course()))
                .findFirst();
    }

    private void ask(Context context) {
        Optional<KnownCourse> course = found(context).flatMap(this::course);
        if (course.isEmpty()) {
            tell(context, "mail.end.nothing");
            return;
        }
        Words words = screen.words(context);
        String title = course.get().course().plan().course().title();
        screen.show(
                context,
                "mailEnd",
                screen.frame(context, words.text("mail.end.title")),
                Map.of("path", context.path(), "text", words.text("mail.end.ask", title)));
    }

    private void end(Context context) {
        Optional<Subscription> found = found(context);
        found.filter(subscriptions::end).ifPresent(this::note);
        tell(context, found.isPresent() ? "mail.ended" : "mail.end.nothing");
    }

    private void note(Subscription ended) {
        course(ended)
                .ifPresent(course -> people.byId(ended.person())
                        .ifPresent(
                                person -> desk.looks().note(person, course, "mail-ended", "link")));
    }

    private void tell(Context context, String key) {
        Words words = screen.words(context);
        screen.show(
                context,
                "message",
                screen.frame(context, words.text("mail.end.title")),
                Map.of("text", words.text(key)));
    }
}
