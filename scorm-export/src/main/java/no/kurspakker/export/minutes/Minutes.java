package no.kurspakker.export.minutes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.kurspakker.course.SourceSpan;
import no.kurspakker.course.problem.Checked;
import no.kurspakker.course.problem.Problem;

/** The minutes of several groups, in the language of their files. */
public final class Minutes {

    private final Paper paper;

    private Minutes(Paper paper) {
        this.paper = paper;
    }

    /**
     * {@return the minutes, the same whatever the order of {@code inputs}, or why files are refused} Of two files about the
     * same task from the same group and day the one that was changed last counts.
     *
     * @param inputs at least one, all of one course
     */
    public static Checked<Minutes> merge(List<MinutesInput> inputs) {
        if (inputs.isEmpty()) {
            throw new IllegalArgumentException("no files to merge");
        }
        List<Problem> problems = new ArrayList<>();
        List<GroupFile> files = new ArrayList<>();
        for (MinutesInput input : inputs) {
            GroupFileReader reader = new GroupFileReader(input.name());
            try {
                GroupFile file = reader.read(input.text());
                String course = files.isEmpty() ? file.courseId() : files.get(0).courseId();
                if (file.courseId().equals(course)) {
                    files.add(file);
                } else {
                    problems.add(Problem.of(
                            MinutesProblem.OTHER_COURSE,
                            SourceSpan.startOf(input.name()),
                            file.courseId(),
                            course));
                }
            } catch (Refusal e) {
                problems.add(Problem.of(e.problem(), reader.place(e), e.detail()));
            }
        }
        return problems.isEmpty()
                ? new Checked<>(
                        Optional.of(new Minutes(new MinutesPaper(sorted(files)).lay())), problems)
                : new Checked<>(Optional.empty(), problems);
    }

    private static List<GroupFile> sorted(List<GroupFile> files) {
        Map<String, GroupFile> latest = new LinkedHashMap<>();
        files.stream().sorted(GroupFile.ORDER).forEach(file -> latest.put(file.occasion(), file));
        return List.copyOf(latest.values());
    }

    /** {@return plain text, with lines that end in {@code \n}} */
    public String text() {
        return PaperText.of(paper);
    }

    /** {@return a whole HTML document} */
    public String html() {
        return PaperHtml.of(paper);
    }

    /** {@return JSON as {@code docs/minutes.schema.json} describes it} */
    public String json() {
        return MinutesJson.of(paper);
    }
}
