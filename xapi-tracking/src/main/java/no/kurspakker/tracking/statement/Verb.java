package no.kurspakker.tracking.statement;

import no.kurspakker.course.Iri;

/** What was done (1.0.3, 2.4.3). */
public record Verb(Iri id, LanguageMap display) {

    /** The verb that makes another statement void (1.0.3, 2.3.2). */
    public static final Iri VOIDED = new Iri("http://adlnet.gov/expapi/verbs/voided");
}
