package no.kurspakker.course;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A whole course as its author wrote it.
 *
 * @param id the course's IRI, owned by the publisher, the same for every version and format
 * @param subtitle one line under the title
 * @param language the language of all text that does not say otherwise
 * @param version names the packages; part of no id
 * @param credits lines shown at the foot of the course
 * @param welcome a first page that is not tracked
 * @param chapters at least one, in reading order
 * @param groupTasks in order
 * @param groupWork how groups work with them
 * @param translations the same course in other languages, each language once
 * @param learners their accounts in statements; absent where no launch is without
 */
public record Course(
        Iri id,
        String title,
        Optional<String> subtitle,
        LanguageTag language,
        String version,
        String publisher,
        String licence,
        List<String> credits,
        CompletionRule completion,
        Optional<Welcome> welcome,
        List<Chapter> chapters,
        List<GroupTask> groupTasks,
        GroupWork groupWork,
        Optional<LearnerAccounts> learners,
        List<GlossaryTerm> glossary,
        List<Translation> translations,
        SourceSpan source) {

    public Course {
        credits = List.copyOf(credits);
        chapters = List.copyOf(chapters);
        groupTasks = List.copyOf(groupTasks);
        glossary = List.copyOf(glossary);
        translations = List.copyOf(translations);
    }

    /** {@return every language it can be read in, the main one first} */
    public List<LanguageTag> languages() {
        return Stream.concat(Stream.of(language), translations.stream().map(Translation::language))
                .toList();
    }
}
