package no.kurspakker.export.minutes;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import no.kurspakker.course.SourceSpan;

/** Reads a file of a group; it comes from outside, so nothing of it is taken on trust. */
final class GroupFileReader {

    private static final int LONGEST_LINE = 500;
    private static final int LONGEST_ANSWER = 2_000;
    private static final int MOST_ANSWERS = 50;
    private static final int MOST_GROUPS = 20;
    private static final int MOST_TASKS = 999;
    private static final int MOST_PRESENT = 999;

    private static final Pattern ANY = Pattern.compile("^");
    private static final Pattern LINE = Pattern.compile("\\A[^\\n\\t]*[^ \\n\\t][^\\n\\t]*\\z");
    private static final Pattern LANGUAGE =
            Pattern.compile("\\A[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*\\z");
    private static final Pattern COURSE = Pattern.compile("\\Ahttps://[^ \\n\\t]+\\z");
    private static final Pattern TASK = Pattern.compile("\\A[a-z][a-z0-9-]{0,59}\\z");
    private static final Pattern MUNICIPALITY = Pattern.compile("\\A([0-9]{4})?\\z");
    private static final Pattern DAY = Pattern.compile("[12][0-9]{3}-[0-9]{2}-[0-9]{2}");
    private static final Pattern TIME = Pattern.compile("T([01][0-9]|2[0-3])(:[0-5][0-9]){2}Z");

    private final JsonTree tree;

    /** @param name of the file, as places call it */
    GroupFileReader(String name) {
        this.tree = new JsonTree(name);
    }

    /** {@return where the field of a refusal stands} */
    SourceSpan place(Refusal refusal) {
        return tree.place(refusal.problem() == MinutesProblem.BROKEN ? refusal.detail() : "");
    }

    /** @throws Refusal if {@code text} is not what the player exports */
    GroupFile read(String text) throws Refusal {
        if (text.length() > MinutesInput.LONGEST) {
            throw new Refusal(MinutesProblem.TOO_LARGE, Integer.toString(MinutesInput.LONGEST));
        }
        String json = text.startsWith("\uFEFF") ? text.substring(1) : text;
        Object value = tree.read(json);
        if (!(value instanceof Map<?, ?> object)
                || !"kurspakker-group-work".equals(object.get("form"))) {
            throw new Refusal(MinutesProblem.OTHER_FORM, "");
        }
        Fields file = Fields.of(object, "");
        if (!Double.valueOf(1).equals(file.value("version"))) {
            throw file.value("version") instanceof Double version && version > 1
                    ? new Refusal(MinutesProblem.NEWER, "")
                    : file.broken("version");
        }
        return read(file);
    }

    /** In the order of the player, which names the first field that is wrong. */
    private static GroupFile read(Fields file) throws Refusal {
        Fields course = file.inner("course");
        Fields task = file.inner("task");
        Fields group = file.inner("group");
        Fields municipality = group.inner("municipality");
        String date = file.text("date", ANY, LONGEST_LINE);
        String saved = file.text("saved", ANY, LONGEST_LINE);
        String language = file.text("language", LANGUAGE, LONGEST_LINE);
        String courseId = course.text("id", COURSE, LONGEST_LINE);
        String courseTitle = course.text("title", LINE, LONGEST_LINE);
        course.text("version", LINE, LONGEST_LINE);
        String taskId = task.text("id", TASK, LONGEST_LINE);
        String taskTitle = task.text("title", LINE, LONGEST_LINE);
        int taskNumber = task.number("number", MOST_TASKS);
        Group who = new Group(
                municipality.text("number", MUNICIPALITY, LONGEST_LINE),
                municipality.text("name", LINE, LONGEST_LINE),
                group.number("number", MOST_GROUPS));
        OptionalInt present = file.has("present")
                ? OptionalInt.of(file.number("present", MOST_PRESENT))
                : OptionalInt.empty();
        List<GroupAnswer> answers = answers(file);
        if (!isDay(date)) {
            throw file.broken("date");
        }
        if (saved.length() < 10
                || !isDay(saved.substring(0, 10))
                || !TIME.matcher(saved.substring(10)).matches()) {
            throw file.broken("saved");
        }
        return new GroupFile(
                language,
                courseId,
                courseTitle,
                taskId,
                taskTitle,
                taskNumber,
                who,
                date,
                present,
                answers,
                saved);
    }

    private static List<GroupAnswer> answers(Fields file) throws Refusal {
        List<GroupAnswer> answers = new ArrayList<>();
        for (Fields answer : file.list("answers", MOST_ANSWERS)) {
            answers.add(new GroupAnswer(
                    answer.text("question", LINE, LONGEST_ANSWER),
                    answer.text("answer", ANY, LONGEST_ANSWER)));
        }
        return answers;
    }

    private static boolean isDay(String text) {
        if (!DAY.matcher(text).matches()) {
            return false;
        }
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
