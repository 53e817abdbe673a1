package no.kurspakker.portal.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import no.kurspakker.portal.page.Words;
import no.kurspakker.portal.people.LogIn;
import no.kurspakker.portal.people.LogIns;
import no.kurspakker.portal.people.Person;
import no.kurspakker.portal.people.Role;

/** Who asks, in which language, and whether the request comes from a page of the portal. */
final class Visitors {

    private static final int YEAR = 31_536_000;
    private static final int UNTIL_CLOSED = -1;

    private final LogIns logIns;
    private final Hosts hosts;

    Visitors(LogIns logIns, Hosts hosts) {
        this.logIns = logIns;
        this.hosts = hosts;
    }

    /** With this prefix browsers take the cookie from the portal's own host only, and never from a host below it. */
    private String cookieName() {
        return hosts.isSecure() ? "__Host-kurspakker" : "kurspakker";
    }

    Optional<LogIn> logIn(Context context) {
        return Optional.ofNullable(context.cookie(cookieName())).flatMap(logIns::of);
    }

    /** Logs {@code person} in; whatever session the browser had before ends. */
    void begin(Context context, Person person) {
        end(context);
        cookie(context, cookieName(), logIns.begin(person), UNTIL_CLOSED);
    }

    void end(Context context) {
        Optional.ofNullable(context.cookie(cookieName())).ifPresent(logIns::end);
        cookie(context, cookieName(), "", 0);
    }

    private void cookie(Context context, String name, String value, int age) {
        context.cookie(
                new Cookie(name, value, "/", age, hosts.isSecure(), true, null, SameSite.LAX));
    }

    /** Refuses what a page elsewhere has a browser send. */
    void demandOwnPage(Context context) {
        String origin = context.header("Origin");
        String site = context.header("Sec-Fetch-Site");
        boolean isOther = origin != null && !origin.equals(hosts.origin(context));
        boolean isSent = site != null && !site.equals("same-origin") && !site.equals("none");
        if (isOther || isSent) {
            throw Refused.forged();
        }
    }

    /** {@return who is logged in and sent a form of this log-in} */
    LogIn demandForm(Context context) {
        LogIn logIn = logIn(context).orElseThrow(Refused::forbidden);
        byte[] sent = Optional.ofNullable(context.formParam("csrf"))
                .orElse("")
                .getBytes(StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(sent, logIn.csrf().getBytes(StandardCharsets.UTF_8))) {
            throw Refused.forged();
        }
        return logIn;
    }

    /** {@return {@code logIn} if the person has one of {@code roles}} */
    static LogIn demand(LogIn logIn, Role... roles) {
        if (!Arrays.asList(roles).contains(logIn.person().role())) {
            throw Refused.forbidden();
        }
        return logIn;
    }

    Words words(Context context) {
        String chosen = context.cookie("language");
        if (chosen != null && Words.LANGUAGES.contains(chosen)) {
            return Words.in(chosen);
        }
        String accepted = Optional.ofNullable(context.header("Accept-Language")).orElse("");
        for (String part : accepted.split(",", -1)) {
            String tag = part.strip().replaceFirst("[-;].*", "").toLowerCase(Locale.ROOT);
            if (Words.LANGUAGES.contains(tag)) {
                return Words.in(tag);
            }
        }
        return Words.in("nb");
    }

    void choose(Context context, String language) {
        cookie(context, "language", Words.in(language).language(), YEAR);
    }
}
