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
import no.kurspakker.portal.launch.AttemptStatus;
import no.kurspakker.portal.launch.OpenPackage;
import no.kurspakker.portal.launch.Opening;
import no.kurspakker.portal.page.CourseCard;
import no.kurspakker.portal.page.Frame;
import no.kurspakker.portal.page.UnitRow;
import no.kurspakker.portal.page.Words;
import no.kurspakker.portal.people.LogIn;
import no.kurspakker.portal.people.Person;

/** What a learner sees: my courses, a course, the launch frame, the result. */
final class CourseRoutes {

    private final Office office;
    private final Visitors visitors;
    private final Screen screen;
    private final Hosts hosts;

    CourseRoutes(Office office, Visitors visitors, Screen screen, Hosts hosts) {
        this.office = office;
        this.visitors = visitors;
        this.screen = screen;
        this.hosts = hosts;
    }

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
        for (String id : office.enrolments().packagesOf(logIn.get().person())) {
            office.shelf()
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
        UnitStatus status = UnitStatus.of(office.attempts(), person, pack);
        List<AttemptStatus> all = pack.list().units().stream()
                .filter(unit -> unit.moveOn() != MoveOn.NOT_APPLICABLE)
                .map(status::of)
                .toList();
        boolean isDone = all.stream().allMatch(AttemptStatus::isDone);
        boolean isBegun = !all.stream().allMatch(AttemptStatus.NOT_STARTED::equals);
        AttemptStatus begun = isBegun ? AttemptStatus.STARTED : AttemptStatus.NOT_STARTED;
        String text = status.text(words, isDone ? AttemptStatus.COMPLETED : begun);
        return new CourseCard(pack.info().id(), pack.info().title(), text, isDone);
    }

    private OpenPackage enrolled(Context context, Person person) throws IOException {
        String id = context.pathParam("id");
        if (!office.enrolments().packagesOf(person).contains(id)) {
            throw Refused.notFound();
        }
        return office.shelf().open(id).orElseThrow(Refused::notFound);
    }

    private void course(Context context, boolean isResult) throws IOException {
        Person person = visitors.logIn(context).orElseThrow(Refused::forbidden).person();
        OpenPackage pack = enrolled(context, person);
        Words words = screen.words(context);
        UnitStatus status = UnitStatus.of(office.attempts(), person, pack);
        List<UnitRow> rows = pack.list().units().stream()
                .map(unit -> row(words, pack, unit, status))
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

    private static UnitRow row(Words words, OpenPackage pack, LaunchUnit unit, UnitStatus known) {
        AttemptStatus status = known.of(unit);
        String open = status == AttemptStatus.NOT_STARTED ? "action.begin" : "action.resume";
        String title = unit.title().isBlank() ? pack.info().title() : unit.title();
        return new UnitRow(
                unit.id(),
                title,
                known.text(words, unit),
                words.text(status.isDone() ? "action.review" : open),
                status.isDone());
    }

    private void play(Context context) throws IOException {
        Person person = visitors.demandForm(context).person();
        OpenPackage pack = enrolled(context, person);
        LaunchUnit unit = pack.unit(
                        Optional.ofNullable(context.formParam("unit")).orElse(""))
                .orElseThrow(Refused::notFound);
        boolean isAnew = "yes".equals(context.formParam("anew"));
        Opening opening = office.launcher().begin(person, pack, unit, isAnew);
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
        office.launcher().leave(person, pack);
        context.redirect("/courses/" + pack.info().id() + "/result");
    }
}
