package no.kurspakker.tracking.vocabulary;

import no.kurspakker.course.Iri;
import no.kurspakker.tracking.statement.LanguageMap;
import no.kurspakker.tracking.statement.Verb;

/** Verbs. */
public enum CourseVerb implements Term {
    LAUNCHED("http://adlnet.gov/expapi/verbs/launched", "startet", "starta", "launched"),
    INITIALIZED(
            "http://adlnet.gov/expapi/verbs/initialized", "begynte på", "byrja på", "initialized"),
    EXPERIENCED("http://adlnet.gov/expapi/verbs/experienced", "åpnet", "opna", "experienced"),
    PROGRESSED(
            "http://adlnet.gov/expapi/verbs/progressed",
            "kom videre i",
            "kom vidare i",
            "progressed"),
    COMPLETED("http://adlnet.gov/expapi/verbs/completed", "fullførte", "fullførte", "completed"),
    ANSWERED("http://adlnet.gov/expapi/verbs/answered", "svarte på", "svarte på", "answered"),
    RESPONDED("http://adlnet.gov/expapi/verbs/responded", "ga svar på", "gav svar på", "responded"),
    SUBMITTED("http://activitystrea.ms/submit", "sendte inn", "sende inn", "submitted"),
    ATTENDED("http://adlnet.gov/expapi/verbs/attended", "var med på", "var med på", "attended"),
    PASSED("http://adlnet.gov/expapi/verbs/passed", "besto", "bestod", "passed"),
    FAILED("http://adlnet.gov/expapi/verbs/failed", "besto ikke", "bestod ikkje", "failed"),
    SCORED("http://adlnet.gov/expapi/verbs/scored", "fikk poeng på", "fekk poeng på", "scored"),
    ATTEMPTED("http://adlnet.gov/expapi/verbs/attempted", "forsøkte", "prøvde", "attempted"),
    EXITED("http://adlnet.gov/expapi/verbs/exited", "forlot", "forlét", "exited"),
    SUSPENDED(
            "http://adlnet.gov/expapi/verbs/suspended", "tok pause i", "tok pause i", "suspended"),
    RESUMED("http://adlnet.gov/expapi/verbs/resumed", "fortsatte med", "heldt fram med", "resumed"),
    TERMINATED("http://adlnet.gov/expapi/verbs/terminated", "avsluttet", "avslutta", "terminated"),
    PLAYED("https://w3id.org/xapi/video/verbs/played", "spilte av", "spelte av", "played"),
    PAUSED(
            "https://w3id.org/xapi/video/verbs/paused",
            "satte på pause",
            "sette på pause",
            "paused"),
    SEEKED("https://w3id.org/xapi/video/verbs/seeked", "spolte i", "spolte i", "seeked"),
    ABANDONED("https://w3id.org/xapi/adl/verbs/abandoned", "avbrøt", "avbraut", "abandoned"),
    WAIVED(
            "https://w3id.org/xapi/adl/verbs/waived",
            "fikk fritak fra",
            "fekk fritak frå",
            "waived"),
    SATISFIED("https://w3id.org/xapi/adl/verbs/satisfied", "oppfylte", "oppfylte", "satisfied");

    private final String id;
    private final String bokmaal;
    private final String nynorsk;
    private final String english;

    CourseVerb(String id, String bokmaal, String nynorsk, String english) {
        this.id = id;
        this.bokmaal = bokmaal;
        this.nynorsk = nynorsk;
        this.english = english;
    }

    @Override
    public Iri id() {
        return new Iri(id);
    }

    @Override
    public LanguageMap display() {
        return Texts.of(bokmaal, nynorsk, english);
    }

    /** {@return the verb as a statement holds it} */
    public Verb verb() {
        return new Verb(id(), display());
    }
}
