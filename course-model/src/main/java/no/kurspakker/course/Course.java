package no.kurspakker.course;

import java.util.List;
import java.util.Optional;

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
        List<GlossaryTerm> glossary,
        SourceSpan source) {

    public Course {
        credits = List.copyOf(credits);
        chapters = List.copyOf(chapters);
        groupTasks = List.copyOf(groupTasks);
        glossary = List.copyOf(glossary);
    }
}
