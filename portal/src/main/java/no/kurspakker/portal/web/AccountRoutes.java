package no.kurspakker.portal.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.kurspakker.portal.page.Frame;
import no.kurspakker.portal.page.Words;
import no.kurspakker.portal.people.Links;
import no.kurspakker.portal.people.NewPerson;
import no.kurspakker.portal.people.Passwords;
import no.kurspakker.portal.people.People;
import no.kurspakker.portal.people.Person;
import no.kurspakker.portal.people.Throttle;

/** Logging in and out, choosing a password, choosing a language. */
final class AccountRoutes {

    private static final int TOO_MANY = 429;
    private static final int UNAUTHORIZED = 401;

    private final Accounts accounts;
    private final Visitors visitors;
    private final Screen screen;

    AccountRoutes(Accounts accounts, Visitors visitors, Screen screen) {
        this.accounts = accounts;
        this.visitors = visitors;
        this.screen = screen;
    }

    /** What log-ins need of the portal. */
    record Accounts(People people, Passwords passwords, Throttle throttle, Links links) {}

    void add(RoutesConfig routes) {
        routes.get("/login", context -> login(context, Optional.empty()));
        routes.post("/login", this::tryLogin);
        routes.post("/logout", this::logout);
        routes.get("/language", this::language);
        routes.get("/link", this::linkOpen);
        routes.post("/link/open", context -> link(context, Optional.empty()));
        routes.post("/link", this::useLink);
    }

    private void login(Context context, Optional<String> problem) {
        Frame frame = screen.frame(context, screen.words(context).text("login.title"));
        screen.show(context, "login", told(frame, problem), Map.of());
    }

    private static Frame told(Frame frame, Optional<String> problem) {
        return problem.map(key -> Screen.told(frame, true, List.of(frame.words().text(key))))
                .orElse(frame);
    }

    private void tryLogin(Context context) {
        String login = People.login(form(context, "login"));
        String password = form(context, "password");
        if (!accounts.throttle().admits(login, context.ip())) {
            context.status(TOO_MANY);
            login(context, Optional.of("login.throttled"));
            return;
        }
        Optional<Person> person = accounts.people().byLogin(login);
        Optional<String> hash = person.flatMap(accounts.people()::passwordHash);
        boolean isShort = password.length() <= Passwords.LONGEST;
        if (hash.isEmpty() && isShort) {
            accounts.passwords().pretend(password);
        }
        if (isShort
                && hash.filter(one -> accounts.passwords().matches(password, one))
                        .isPresent()) {
            accounts.throttle().succeeded(login);
            visitors.begin(context, person.orElseThrow());
            context.redirect("/");
            return;
        }
        accounts.throttle().failed(login, context.ip());
        context.status(UNAUTHORIZED);
        login(context, Optional.of("login.wrong"));
    }

    private static String form(Context context, String name) {
        return Optional.ofNullable(context.formParam(name)).orElse("");
    }

    private void logout(Context context) {
        visitors.demandForm(context);
        visitors.end(context);
        context.redirect("/login");
    }

    private void language(Context context) {
        visitors.choose(context, Optional.ofNullable(context.queryParam("lang")).orElse("nb"));
        context.redirect("/");
    }

    private void linkOpen(Context context) {
        Frame frame = screen.frame(context, screen.words(context).text("link.title"));
        screen.show(context, "linkOpen", frame, Map.of());
    }

    private void link(Context context, Optional<String> problem) {
        Words words = screen.words(context);
        String secret = form(context, "secret");
        Frame frame = screen.frame(context, words.text("link.title"));
        Optional<Links.Link> link = accounts.links().find(secret);
        if (link.isEmpty()) {
            context.status(403);
            screen.show(context, "message", frame, Map.of("text", words.text("link.bad")));
            return;
        }
        screen.show(
                context,
                "link",
                told(frame, problem),
                Map.of("secret", secret, "isFirst", link.get().person().isEmpty()));
    }

    private void useLink(Context context) {
        String secret = form(context, "secret");
        String password = form(context, "password");
        String login = People.login(form(context, "login"));
        Optional<Links.Link> link = accounts.links().find(secret);
        boolean isFirst = link.filter(one -> one.person().isEmpty()).isPresent();
        if (link.isPresent() && !Passwords.isAcceptable(password)) {
            link(context, Optional.of("link.password-short"));
            return;
        }
        if (isFirst && !NewPerson.isLogin(login)) {
            link(context, Optional.of("link.login-wrong"));
            return;
        }
        if (link.isEmpty() || !accounts.links().use(secret)) {
            link(context, Optional.empty());
            return;
        }
        Person person = isFirst
                ? accounts.people().put(NewPerson.administrator(login))
                : accounts.people()
                        .byId(link.get().person().orElseThrow())
                        .orElseThrow(Refused::notFound);
        accounts.people().setPassword(person, accounts.passwords().hash(password));
        visitors.begin(context, person);
        context.redirect("/");
    }
}
