package no.kurspakker.portal.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.kurspakker.portal.page.Frame;
import no.kurspakker.portal.page.PersonLine;
import no.kurspakker.portal.page.Words;
import no.kurspakker.portal.people.Links;
import no.kurspakker.portal.people.LogIn;
import no.kurspakker.portal.people.People;
import no.kurspakker.portal.people.Person;
import no.kurspakker.portal.people.Role;

/** The people that an administrator sees: reading them from a file, giving them links to choose a password. */
final class PeopleRoutes {

    private final People people;
    private final Links links;
    private final Visitors visitors;
    private final Screen screen;

    PeopleRoutes(People people, Links links, Visitors visitors, Screen screen) {
        this.people = people;
        this.links = links;
        this.visitors = visitors;
        this.screen = screen;
    }

    void add(RoutesConfig routes, Hosts hosts) {
        routes.get("/people", context -> list(context, false, List.of()));
        routes.post("/people", this::read);
        routes.post("/people/{id}/link", context -> link(context, hosts));
    }

    static PersonLine line(Words words, Person person, boolean isEnrolled) {
        return new PersonLine(
                person.id().toString(),
                person.login(),
                person.name(),
                person.municipality(),
                words.text("role." + person.role().id()),
                isEnrolled);
    }

    private void list(Context context, boolean isProblem, List<String> told) {
        LogIn logIn = visitors.logIn(context).orElseThrow(Refused::forbidden);
        Visitors.demand(logIn, Role.ADMINISTRATOR, Role.MUNICIPALITY);
        Words words = screen.words(context);
        Frame frame = screen.frame(context, words.text("people.title"));
        screen.show(
                context,
                "people",
                told.isEmpty() ? frame : Screen.told(frame, isProblem, told),
                Map.of(
                        "people",
                        people.seenBy(logIn.person()).stream()
                                .map(person -> line(words, person, false))
                                .toList()));
    }

    private void read(Context context) throws IOException {
        Visitors.demand(visitors.demandForm(context), Role.ADMINISTRATOR);
        Words words = screen.words(context);
        PeopleUpload upload = PeopleUpload.read(context, words, people);
        List<String> told = upload.isRefused()
                ? upload.problems()
                : List.of(words.count("people.added", upload.put().size()));
        list(context, upload.isRefused(), told);
    }

    private void link(Context context, Hosts hosts) {
        LogIn logIn = visitors.demandForm(context);
        Person person = people.byId(id(context, "id")).orElseThrow(Refused::notFound);
        if (!logIn.person().mayManage(person)) {
            throw Refused.notFound();
        }
        String address = hosts.origin(context) + "/link#" + links.forPerson(person);
        list(
                context,
                false,
                List.of(screen.words(context).text("people.linked", person.login()), address));
    }

    /** {@return the id that stands as {@code name} in the path} */
    static UUID id(Context context, String name) {
        try {
            return UUID.fromString(context.pathParam(name));
        } catch (IllegalArgumentException noId) {
            throw Refused.notFound();
        }
    }
}
