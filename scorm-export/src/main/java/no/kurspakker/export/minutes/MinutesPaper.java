package no.kurspakker.export.minutes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lays out the files of all groups. */
final class MinutesPaper {

    private final List<GroupFile> files;
    private final MinutesWords words;

    /** @param files in the order of the minutes, at least one */
    MinutesPaper(List<GroupFile> files) {
        this.files = files;
        this.words = MinutesWords.in(files.get(0).language());
    }

    Paper lay() {
        List<String> days = files.stream().map(GroupFile::date).sorted().toList();
        String from = day(days.get(0));
        String to = day(days.get(days.size() - 1));
        long groups =
                files.stream().map(file -> file.group().identity()).distinct().count();
        List<String> about = List.of(
                files.get(0).courseTitle(),
                words.text("groups", "groups", Long.toString(groups)),
                words.text("day", "date", from.equals(to) ? from : from + "–" + to));
        List<Paper.Part> parts = files.stream()
                .map(GroupFile::taskId)
                .distinct()
                .map(task -> part(files.stream()
                        .filter(file -> file.taskId().equals(task))
                        .toList()))
                .toList();
        return new Paper(files.get(0).language(), words.text("title"), about, parts);
    }

    private Paper.Part part(List<GroupFile> task) {
        Map<String, List<Paper.Answer>> questions = new LinkedHashMap<>();
        for (GroupFile file : task) {
            for (GroupAnswer answer : file.answers()) {
                List<Paper.Answer> answers =
                        questions.computeIfAbsent(answer.question(), key -> new ArrayList<>());
                String text = trimmed(answer.answer());
                if (!text.isEmpty()) {
                    answers.add(new Paper.Answer(Optional.of(name(file.group())), text));
                }
            }
        }
        return new Paper.Part(
                task.get(0).taskTitle(), task.stream().map(this::line).toList(), list(questions));
    }

    private List<Paper.Question> list(Map<String, List<Paper.Answer>> questions) {
        List<Paper.Question> list = new ArrayList<>();
        questions.forEach((question, answers) -> list.add(new Paper.Question(
                (list.size() + 1) + ". " + question,
                answers.isEmpty()
                        ? List.of(new Paper.Answer(Optional.empty(), words.text("none")))
                        : answers)));
        return list;
    }

    private String name(Group group) {
        return words.text(
                "group", "name", group.name(), "number", Integer.toString(group.number()));
    }

    private String line(GroupFile file) {
        String line = name(file.group()) + ", " + day(file.date());
        return file.present().isPresent()
                ? line + ", "
                        + words.text(
                                "present",
                                "present",
                                Integer.toString(file.present().getAsInt()))
                : line;
    }

    private String day(String date) {
        String[] parts = date.split("-", 3);
        return words.text("date", "year", parts[0], "month", parts[1], "day", parts[2]);
    }

    /** Without spaces and empty lines around it; the player does the same. */
    static String trimmed(String text) {
        return text.replaceAll("\\A[ \\t\\n]+|[ \\t\\n]+\\z", "");
    }
}
