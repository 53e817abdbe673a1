package no.kurspakker.export.page;

import no.kurspakker.course.LanguageTag;

/**
 * What a reader is told on a page that does not exist in the language they have chosen.
 *
 * @param language the chosen one, in which {@code note} is written
 */
record Untranslated(LanguageTag language, String note) {}
