package no.kurspakker.course.source.header;

import java.util.List;
import java.util.Optional;
import no.kurspakker.course.CompletionRule;
import no.kurspakker.course.Iri;
import no.kurspakker.course.LanguageTag;

/** The keys of {@code course.yaml}; those of type Optional may be left out. */
public record CourseHeader(
        @Key("The address that identifies the course for ever: https, yours, without version and"
                + " language. It need not lead anywhere.")
        Iri id,

        @Key("The name of the course.") String title,

        @Key("One line under the title.") Optional<String> subtitle,

        @Key("The language of the course as a BCP 47 tag, such as nb, nn or en.")
        LanguageTag language,

        @Key("The version that names the packages, such as 1.0.0.")
        CourseVersion version,

        @Key("Who publishes the course.") String publisher,
        @Key("What others may do with the course.") String licence,

        @Key("Lines shown at the foot of the course.") Optional<List<String>> credits,

        @Key("When the course is complete: when all chapters are.")
        Optional<CompletionRule> completion,

        @Key("The first page, which is not tracked.") Optional<FileName> welcome,

        @Key("The files of the chapters, in reading order.") List<FileName> chapters,

        @Key("The files of the group tasks, in order.") Optional<List<FileName>> groupTasks,

        @Key("How groups work with the group tasks.") Optional<GroupWorkHeader> groupWork,

        @Key("The accounts of learners in statements: for SCORM packages with a relay.")
        Optional<LearnersHeader> learners,

        @Key("Words that the course explains.") Optional<List<GlossaryHeader>> glossary,

        @Key("Other languages that the course can be read in, besides its main one.")
        Optional<List<TranslationHeader>> translations) {

    public CourseHeader {
        chapters = List.copyOf(chapters);
    }
}
