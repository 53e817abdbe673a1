package no.kurspakker.tracking.vocabulary;

import no.kurspakker.course.Iri;
import no.kurspakker.tracking.statement.LanguageMap;

/** A published word. */
public sealed interface Term permits CourseVerb, ActivityType, Category {

    Iri id();

    /** {@return its text in nb, nn and en} */
    LanguageMap display();
}
