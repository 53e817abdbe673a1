package no.kurspakker.tracking.vocabulary;

import no.kurspakker.course.Iri;
import no.kurspakker.tracking.statement.LanguageMap;

/** Categories and extensions of published profiles. */
public enum Category implements Term {
    VIDEO("https://w3id.org/xapi/video", "filmprofilen", "filmprofilen", "video profile"),
    CMI5_MOVE_ON(
            "https://w3id.org/xapi/cmi5/context/categories/moveon",
            "teller for oppfylt",
            "tel for oppfylt",
            "counts for satisfied"),
    CMI5_PROGRESS(
            "https://w3id.org/xapi/cmi5/result/extensions/progress",
            "framdrift i prosent",
            "framdrift i prosent",
            "progress in per cent");

    private final String id;
    private final String bokmaal;
    private final String nynorsk;
    private final String english;

    Category(String id, String bokmaal, String nynorsk, String english) {
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
