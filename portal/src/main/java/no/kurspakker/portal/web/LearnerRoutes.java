package no.kurspakker.portal.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.kurspakker.export.launch.LaunchProtocol;
import no.kurspakker.export.launch.LaunchUnit;
import no.kurspakker.portal.launch.OpenPackage;
import no.kurspakker.portal.launch.WaiveReason;
import no.kurspakker.portal.page.Frame;
import no.kurspakker.portal.page.Progress;
import no.kurspakker.portal.page.Words;
import no.kurspakker.portal.people.LogIn;
import no.kurspakker.portal.people.Person;

/** How far a learner has come in a package, for an administrator, who may waive units of it. */
final class LearnerRoutes {

    private static final String PAGE = "/packages/{id}/people/{person}";

    private final Office office;
    private final Visitors visitors;
    private final Screen screen;

    LearnerRoutes(Office office, Visitors visitors, Screen screen) {
        this.office = office;
        this.visitors = visitors;
        this.screen = screen;
    }

    void add(RoutesConfig routes) {
        routes.get(PAGE, this::show);
        routes.post(PAGE + "/waive", this::waive);
    }

    /** A learner that the administrator may see, in a package that the learner takes. */
    private record Learner(Person person, OpenPackage pack) {}

    private Learner learner(Context context, LogIn logIn) throws IOException {
        Person person = office.people()
                .byId(PeopleRoutes.id(context, "person"))
                .filter(logIn.person()::mayManage)
                .orElseThrow(Refused::notFound);
        String id = context.pathParam("id");
        if (!office.enrolments().packagesOf(person).contains(id)) {
            throw Refused.notFound();
        }
        return new Learner(person, office.shelf().open(id).orElseThrow(Refused::notFound));
    }

    private void show(Context context) throws IOException {
        LogIn logIn = visitors.logIn(context).orElseThrow(Refused::forbidden);
        show(context, learner(context, logIn), List.of());
    }

    private void show(Context context, Learner learner, List<String> told) {
        Words words = screen.words(context);
        UnitStatus status = UnitStatus.of(office.attempts(), learner.person(), learner.pack());
        List<Progress> rows = learner.pack().list().units().stream()
                .map(unit -> row(words, status, learner.pack(), unit))
                .toList();
        Frame frame = screen.frame(
                context,
                words.text(
                        "learner.title",
                        learner.person().shownName(),
                        learner.pack().info().title()));
        screen.show(
                context,
                "learner",
                told.isEmpty() ? frame : Screen.told(frame, false, told),
                Map.of(
                        "action",
                        "/packages/" + learner.pack().info().id() + "/people/"
                                + learner.person().id(),
                        "back",
                        "/packages/" + learner.pack().info().id(),
                        "units",
                        rows,
                        "reasons",
                        Arrays.stream(WaiveReason.values()).map(Enum::name).toList()));
    }

    private static Progress row(Words words, UnitStatus status, OpenPackage pack, LaunchUnit unit) {
        boolean isDone = status.of(unit).isDone();
        return new Progress(
                unit.id(),
                unit.title().isBlank() ? pack.info().title() : unit.title(),
                status.text(words, unit),
                isDone,
                !isDone && pack.list().protocol() == LaunchProtocol.CMI5);
    }

    private void waive(Context context) throws IOException {
        Learner learner = learner(context, visitors.demandForm(context));
        LaunchUnit unit = Optional.ofNullable(context.formParam("unit"))
                .flatMap(learner.pack()::unit)
                .filter(found -> learner.pack().list().protocol() == LaunchProtocol.CMI5)
                .orElseThrow(Refused::notFound);
        WaiveReason reason = Optional.ofNullable(context.formParam("reason"))
                .flatMap(WaiveReason::of)
                .orElseThrow(Refused::notFound);
        office.launcher().waive(learner.person(), learner.pack(), unit, reason);
        show(context, learner, List.of(screen.words(context).text("learner.waived", unit.title())));
    }
}
