package no.kurspakker.course.source.header;

import java.util.List;
import java.util.Optional;
import no.kurspakker.course.CompletionRule;
import no.kurspakker.course.Iri;
import no.kurspakker.course.LanguageTag;
import no.kurspakker.course.source.problem.CourseProblem;
import no.kurspakker.course.source.problem.Findings;
import no.kurspakker.course.source.yaml.YamlMapping;

/** Reads the keys of {@code course.yaml}. */
public final class CourseHeaderReader {

    private static final List<KeyName> KEYS = KeyName.of(CourseHeader.class);

    private final KeyReader keys;
    private final Findings findings;

    public CourseHeaderReader(YamlMapping mapping, Findings findings) {
        this.keys = new KeyReader(mapping, KEYS, findings);
        this.findings = findings;
    }

    /** {@return all keys, or empty with problems; the files it names are there all the same} */
    public CourseFiles read() {
        Optional<Iri> id = keys.text(
                        "id", CourseHeaderReader::isCourseId, CourseProblem.COURSE_ID_INVALID)
                .map(Iri::new);
        Optional<String> title = keys.text("title");
        Optional<String> subtitle = keys.text("subtitle");
        Optional<LanguageTag> language = keys.language("language");
        Optional<CourseVersion> version = keys.text(
                        "version", CourseVersion::isValid, CourseProblem.VERSION_INVALID)
                .map(CourseVersion::new);
        Optional<String> publisher = keys.text("publisher");
        Optional<String> licence = keys.text("licence");
        List<String> credits = keys.texts("credits");
        keys.text("completion", "all-chapters"::equals, CourseProblem.COMPLETION_UNKNOWN);
        Optional<FileName> welcome =
                keys.text("welcome").map(path -> new FileName(path, keys.place("welcome")));
        List<FileName> chapters = chapters();
        List<FileName> groupTasks = keys.files("group-tasks");
        Optional<GroupWorkHeader> groupWork =
                keys.mapping("group-work").map(new GroupWorkReader(findings)::read);
        Optional<LearnersHeader> learners =
                keys.mapping("learners").flatMap(new LearnersReader(findings)::read);
        List<GlossaryHeader> glossary = new GlossaryReader(findings).read(keys);
        List<TranslationHeader> translations =
                new TranslationReader(keys, findings).read(language, glossary.size());
        if (findings.failed()) {
            return new CourseFiles(Optional.empty(), welcome, chapters, groupTasks);
        }
        CourseHeader header = new CourseHeader(
                id.orElseThrow(),
                title.orElseThrow(),
                subtitle,
                language.orElseThrow(),
                version.orElseThrow(),
                publisher.orElseThrow(),
                licence.orElseThrow(),
                Optional.of(credits),
                Optional.of(CompletionRule.ALL_CHAPTERS),
                welcome,
                chapters,
                Optional.of(groupTasks),
                groupWork,
                learners,
                Optional.of(glossary),
                Optional.of(translations));
        return new CourseFiles(Optional.of(header), welcome, chapters, groupTasks);
    }

    private static boolean isCourseId(String text) {
        return text.startsWith("https://")
                && text.length() > "https://".length()
                && !text.endsWith("/")
                && text.indexOf('#') < 0
                && text.indexOf('?') < 0
                && Iri.isValid(text);
    }

    private List<FileName> chapters() {
        if (keys.isEmptyList("chapters")) {
            findings.add(CourseProblem.CHAPTERS_EMPTY, keys.place("chapters"));
        }
        return keys.files("chapters");
    }
}
