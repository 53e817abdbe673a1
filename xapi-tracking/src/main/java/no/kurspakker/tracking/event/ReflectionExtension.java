package no.kurspakker.tracking.event;

import no.kurspakker.tracking.statement.LanguageMap;

/** What the result of a group reflection says in extensions. */
public enum ReflectionExtension {
    HEAD_COUNT("head-count", "antall til stede", "talet på frammøtte", "how many took part"),
    QUESTIONS("questions", "antall spørsmål", "talet på spørsmål", "how many questions there are"),
    QUESTIONS_ANSWERED(
            "questions-answered",
            "antall besvarte spørsmål",
            "talet på spørsmål med svar",
            "how many questions were answered"),
    HAND_IN_LEVEL("hand-in-level", "innleveringsnivå", "innleveringsnivå", "hand-in level");

    private final String id;
    private final String bokmaal;
    private final String nynorsk;
    private final String english;

    ReflectionExtension(String id, String bokmaal, String nynorsk, String english) {
        this.id = id;
        this.bokmaal = bokmaal;
        this.nynorsk = nynorsk;
        this.english = english;
    }

    /** {@return the last part of its IRI} */
    public String id() {
        return id;
    }

    public LanguageMap display() {
        return CourseProfile.texts(bokmaal, nynorsk, english);
    }
}
