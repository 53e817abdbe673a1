package no.kurspakker.tracking.report.source;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** The names that columns go by, in lower case, in English, bokmål and nynorsk. */
enum ColumnWords {
    HOME_PAGE("homepage", "home page", "hjemmeside", "heimeside", "actor.account.homepage"),
    /** An opaque id. */
    ID("id", "konto", "account", "learner id", "deltaker-id", "deltakar-id", "actor.account.name"),
    ID_NUMBER("id number", "idnumber", "id-nummer", "idnummer"),
    USERNAME("username", "brukernavn", "brukarnamn", "user name"),
    USER_ID("user id", "userid", "bruker-id", "bruker id", "brukar-id"),
    EMAIL("email address", "email", "e-mail", "e-post", "epost", "e-postadresse", "epostadresse"),
    NAME(
            "name",
            "navn",
            "namn",
            "full name",
            "fullt navn",
            "fullt namn",
            "fornavn / etternavn",
            "first name / last name",
            "first name / surname",
            "fornamn / etternamn",
            "deltaker"),
    MUNICIPALITY(
            "municipality",
            "kommune",
            "kommunenummer",
            "kommunenr",
            "jobbkommune",
            "jobbkommune og arbeidssted",
            "arbeidskommune",
            "institution",
            "institusjon"),
    ROLE("role", "rolle", "verv"),
    ATTEMPT("attempt", "forsøk"),
    STARTED("started on", "started", "startet", "startet på", "starta", "begynt", "påbegynt"),
    LAST(
            "last accessed on",
            "last accessed",
            "sist åpnet",
            "sist brukt",
            "siste bruk",
            "sist besøkt",
            "siste tilgang",
            "sist opna",
            "sist tilgjenge",
            "sist aktiv",
            "last access"),
    SCORE("score", "poeng", "poengsum", "karakter", "resultat"),
    COURSE_COMPLETE(
            "course complete",
            "course completed",
            "kurs fullført",
            "kurset fullført",
            "kurset er fullført",
            "emne fullført"),
    STATUS("status", "fullføringsstatus", "completion status"),
    FROM("from", "fra", "frå"),
    FROM_HOME_PAGE("from home page", "from homepage", "fra hjemmeside", "frå heimeside"),
    TO("to", "til"),
    TO_HOME_PAGE("to home page", "to homepage", "til hjemmeside", "til heimeside");

    // List.of is immutable, which its type does not say.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> words;

    ColumnWords(String... words) {
        this.words = List.of(words);
    }

    boolean is(String header) {
        return words.contains(plain(header));
    }

    /** {@return the first column of that name} */
    OptionalInt in(List<String> header) {
        for (int i = 0; i < header.size(); i++) {
            if (is(header.get(i))) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** {@return the name to ask for} */
    String first() {
        return words.get(0);
    }

    static String plain(String header) {
        return String.join(
                " ",
                header.replace('\u00A0', ' ').strip().toLowerCase(Locale.ROOT).split("\\s+", -1));
    }
}
