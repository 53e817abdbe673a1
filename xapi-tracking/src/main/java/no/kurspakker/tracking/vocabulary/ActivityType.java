package no.kurspakker.tracking.vocabulary;

import no.kurspakker.course.Iri;
import no.kurspakker.tracking.statement.LanguageMap;

/** Types of activities. */
public enum ActivityType implements Term {
    COURSE("http://adlnet.gov/expapi/activities/course", "kurs", "kurs", "course"),
    LESSON("http://adlnet.gov/expapi/activities/lesson", "leksjon", "leksjon", "lesson"),
    MODULE("http://adlnet.gov/expapi/activities/module", "kapittel", "kapittel", "module"),
    INTERACTION(
            "http://adlnet.gov/expapi/activities/cmi.interaction",
            "spørsmål",
            "spørsmål",
            "interaction"),
    CMI5_COURSE(
            "https://w3id.org/xapi/cmi5/activitytype/course",
            "cmi5-kurs",
            "cmi5-kurs",
            "cmi5 course"),
    SECTION("http://id.tincanapi.com/activitytype/section", "avsnitt", "avsnitt", "section"),
    ESSAY("http://id.tincanapi.com/activitytype/essay", "tekst", "tekst", "essay"),
    DISCUSSION(
            "https://w3id.org/xapi/acrossx/activities/face-to-face-discussion",
            "gruppedrøfting",
            "gruppedrøfting",
            "face-to-face discussion"),
    VIDEO("https://w3id.org/xapi/video/activity-type/video", "film", "film", "video");

    private final String id;
    private final String bokmaal;
    private final String nynorsk;
    private final String english;

    ActivityType(String id, String bokmaal, String nynorsk, String english) {
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
}
