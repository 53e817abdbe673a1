package no.kurspakker.course.source.header;

import java.util.List;
import java.util.Optional;
import no.kurspakker.course.CompletionRule;
import no.kurspakker.course.Iri;
import no.kurspakker.course.LanguageTag;

/** The keys of {@code course.yaml}. */
public record CourseHeader(
        @Key("The address that identifies the course for ever: https, yours, without version and"
                + " language. It need not lead anywhere.")
        Iri id,

        @Key("The name of the course.") String title,

        @Key(value = "One line under the title.", optional = true)
        Optional<String> subtitle,

        @Key("The language of the course as a BCP 47 tag, such as nb, nn or en.")
        LanguageTag language,

        @Key("The version that names the packages, such as 1.0.0.")
        CourseVersion version,

        @Key("Who publishes the course.") String publisher,
        @Key("What others may do with the course.") String licence,

        @Key(value = "Lines shown at the foot of the course.", optional = true)
        List<String> credits,

        @Key(value = "When the course is complete: when all chapters are.", optional = true)
        CompletionRule completion,

        @Key(value = "The first page, which is not tracked.", optional = true)
        Optional<FileName> welcome,

        @Key("The files of the chapters, in reading order.") List<FileName> chapters,

        @Key(value = "The files of the group tasks, in order.", optional = true)
        List<FileName> groupTasks,

        @Key(value = "Words that the course explains.", optional = true)
        List<GlossaryHeader> glossary) {

    public CourseHeader {
        credits = List.copyOf(credits);
        chapters = List.copyOf(chapters);
        groupTasks = List.copyOf(groupTasks);
        glossary = List.copyOf(glossary);
    }
}
