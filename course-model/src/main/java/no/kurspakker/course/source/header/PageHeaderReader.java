package no.kurspakker.course.source.header;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.kurspakker.course.MinuteRange;
import no.kurspakker.course.UnitId;
import no.kurspakker.course.source.problem.CourseProblem;
import no.kurspakker.course.source.problem.Findings;
import no.kurspakker.course.source.problem.Proposal;
import no.kurspakker.course.source.yaml.YamlMapping;
import no.kurspakker.course.source.yaml.YamlScalar;
import no.kurspakker.course.source.yaml.YamlScalarType;

/** Reads front matter. */
public final class PageHeaderReader {

    /** A range of minutes, as a regular expression. */
    public static final String MINUTES = "([1-9][0-9]{0,3})(?:\\s*[-–]\\s*([1-9][0-9]{0,3}))?";

    private static final Pattern RANGE = Pattern.compile(MINUTES);
    private static final List<KeyName> CHAPTER = KeyName.of(ChapterHeader.class);
    private static final List<KeyName> GROUP_TASK = KeyName.of(GroupTaskHeader.class);
    private static final List<KeyName> WELCOME = KeyName.of(WelcomeHeader.class);

    /**
     * The page around the text has elements of these names, and Windows cannot store files of the last four.
     */
    private static final Set<String> RESERVED = Set.of(
            "welcome",
            "main",
            "contents",
            "contents-toggle",
            "progress",
            "progress-bar",
            "progress-text",
            "notice",
            "alert",
            "course-data",
            "con",
            "prn",
            "aux",
            "nul");

    private final Findings findings;

    public PageHeaderReader(Findings findings) {
        this.findings = findings;
    }

    public PageHeader chapter(YamlMapping mapping) {
        return tracked(new KeyReader(mapping, CHAPTER, findings));
    }

    public PageHeader groupTask(YamlMapping mapping) {
        return tracked(new KeyReader(mapping, GROUP_TASK, findings));
    }

    public PageHeader welcome(YamlMapping mapping) {
        KeyReader keys = new KeyReader(mapping, WELCOME, findings);
        return new PageHeader(
                Optional.empty(), keys.text("title"), Optional.empty(), mapping.source());
    }

    private PageHeader tracked(KeyReader keys) {
        return new PageHeader(id(keys), keys.text("title"), minutes(keys), keys.place("id"));
    }

    private Optional<UnitId> id(KeyReader keys) {
        Optional<String> id = keys.text("id");
        if (id.isPresent() && !UnitId.isValid(id.get())) {
            findings.add(
                    CourseProblem.ID_INVALID, keys.place("id"), id.get(), Proposal.id(id.get()));
            return Optional.empty();
        }
        if (id.isPresent() && RESERVED.contains(id.get())) {
            findings.add(CourseProblem.ID_RESERVED, keys.place("id"), id.get());
            return Optional.empty();
        }
        return id.map(UnitId::new);
    }

    private Optional<MinuteRange> minutes(KeyReader keys) {
        Optional<YamlScalar> value = keys.scalar("minutes");
        if (value.isEmpty()) {
            return Optional.empty();
        }
        boolean readable = value.get().type() != YamlScalarType.OTHER;
        Matcher range = RANGE.matcher(value.get().text().strip());
        if (readable && range.matches()) {
            int from = Integer.parseInt(range.group(1));
            int to = range.group(2) == null ? from : Integer.parseInt(range.group(2));
            if (to >= from) {
                return Optional.of(new MinuteRange(from, to));
            }
        }
        findings.add(
                CourseProblem.MINUTES_INVALID,
                keys.place("minutes"),
                value.get().text());
        return Optional.empty();
    }
}
