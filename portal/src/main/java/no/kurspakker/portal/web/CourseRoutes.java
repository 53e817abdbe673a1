package no.kurspakker.portal.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.kurspakker.export.launch.LaunchUnit;
import no.kurspakker.export.launch.MoveOn;
import no.kurspakker.portal.launch.Attempt;
import no.kurspakker.portal.launch.AttemptStatus;
import no.kurspakker.portal.launch.Attempts;
import no.kurspakker.portal.launch.Launcher;
import no.kurspakker.portal.launch.OpenPackage;
import no.kurspakker.portal.launch.PackageShelf;
import no.kurspakker.portal.page.CourseCard;
import no.kurspakker.portal.page.Frame;
import no.kurspakker.portal.page.UnitRow;
import no.kurspakker.portal.page.Words;
import no.kurspakker.portal.people.Enrolments;
import no.kurspakker.portal.people.LogIn;
import no.kurspakker.portal.people.Person;

/** What a learner sees: my courses, a course, the launch frame, the result. */
final class CourseRoutes {

    private final Shop shop;
    private final Visitors visitors;
    private final Screen screen;
    private final Hosts hosts;

    CourseRoutes(Shop shop, Visitors visitors, Screen screen, Hosts hosts) {
        this.shop = shop;
        this.visitors = visitors;
        this.screen = screen;
        this.hosts = hosts;
    }

    /** What courses need of the portal. */
    record Shop(PackageShelf shelf, Attempts attempts, Launcher launcher, Enrolments enrolments) {}

    void add(RoutesConfig routes) {
        routes.get("/", this::courses);
        routes.get("/courses/{id}", context -> course(context, false));
        routes.get("/courses/{id}/result", context -> course(context, true));
        routes.post("/courses/{id}/play", this::play);
        routes.post("/courses/{id}/end", this::end);
    }

    private void courses(Context context) throws IOException {
        Optional<LogIn> logIn = visitors.logIn(context);
        if (logIn.isEmpty()) {
            context.redirect("/login");
            return;
        }
        Words words = screen.words(context);
        List<CourseCard> cards = new ArrayList<>();
        for (String id : shop.enrolments().packagesOf(logIn.get().person())) {
            shop.shelf()
                    .open(id)
                    .ifPresent(pack -> cards.add(card(words, pack, logIn.get().person())));
        }
        screen.show(
                context,
                "courses",
                screen.frame(context, words.text("courses.title")),
                Map.of("cards", cards));
    }

    private CourseCard card(Words words, OpenPackage pack, Person person) {
        List<AttemptStatus> all = pack.list().units().stream()
                .filter(unit -> unit.moveOn() != MoveOn.NOT_APPLICABLE)
                .map(unit -> status(pack, unit, person))
                .toList();
        boolean isDone = all.stream().allMatch(AttemptStatus::isDone);
        AttemptStatus shown = isDone
                ? AttemptStatus.COMPLETED
                : all.stream().allMatch(AttemptStatus.NOT_STARTED::equals)
                        ? AttemptStatus.NOT_STARTED
                        : AttemptStatus.STARTED;
        return new CourseCard(
                pack.info().id(), pack.info().title(), words.text("status." + shown), isDone);
    }

    /** {@return the best that {@code person} has come to in {@code unit}} */
    private AttemptStatus status(OpenPackage pack, LaunchUnit unit, Person person) {
        return shop.attempts().of(person, pack.info().id()).stream()
                .filter(attempt -> attempt.unit().equals(unit.id()))
                .map(Attempt::status)
                .reduce(
                        AttemptStatus.NOT_STARTED,
                        (one, other) -> one.compareTo(other) >= 0 ? one : other);
    }

    private OpenPackage enrolled(Context context, Person person) throws IOException {
        String id = context.pathParam("id");
        if (!shop.enrolments().packagesOf(person).contains(id)) {
            throw Refused.notFound();
        }
        return shop.shelf().open(id).orElseThrow(Refused::notFound);
    }

    private void course(Context context, boolean isResult) throws IOException {
        Person person = visitors.logIn(context).orElseThrow(Refused::forbidden).person();
        OpenPackage pack = enrolled(context, person);
        Words words = screen.words(context);
        List<UnitRow> rows = pack.list().units().stream()
                .map(unit -> row(words, pack, unit, person))
                .toList();
        boolean mayBeginAnew = rows.size() == 1 && rows.get(0).isDone();
        Frame frame = screen.frame(context, pack.info().title());
        Frame told = isResult
                ? Screen.told(
                        frame,
                        false,
                        rows.stream()
                                .map(row ->
                                        words.text("result.registered", row.title(), row.status()))
                                .toList())
                : frame;
        screen.show(
                context,
                "course",
                told,
                Map.of("id", pack.info().id(), "units", rows, "mayBeginAnew", mayBeginAnew));
    }

    private UnitRow row(Words words, OpenPackage pack, LaunchUnit unit, Person person) {
        AttemptStatus status = status(pack, unit, person);
        String action = status.isDone()
                ? "action.review"
                : status == AttemptStatus.NOT_STARTED ? "action.begin" : "action.resume";
        String title = unit.title().isBlank() ? pack.info().title() : unit.title();
        return new UnitRow(
                unit.id(),
                title,
                words.text("status." + status),
                words.text(action),
                status.isDone());
    }

    private void play(Context context) throws IOException {
        Person person = visitors.demandForm(context).person();
        OpenPackage pack = enrolled(context, person);
        LaunchUnit unit = pack.unit(
                        Optional.ofNullable(context.formParam("unit")).orElse(""))
                .orElseThrow(Refused::notFound);
        boolean isAnew = "yes".equals(context.formParam("anew"));
        Attempts.Opening opening = shop.launcher().begin(person, pack, unit, isAnew);
        String origin = hosts.contentOrigin(context, pack.info().id());
        context.header("Content-Security-Policy", Security.portal(origin));
        screen.show(
                context,
                "play",
                screen.frame(context, pack.info().title()),
                Map.of("id", pack.info().id(), "code", opening.code(), "origin", origin));
    }

    private void end(Context context) throws IOException {
        Person person = visitors.demandForm(context).person();
        OpenPackage pack = enrolled(context, person);
        shop.launcher().leave(person, pack.info().id());
        context.redirect("/courses/" + pack.info().id() + "/result");
    }
}
