package no.kurspakker.cli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A course of any length, the same every time: prose with headings, lists, a table, a definition, a note, a footnote and a
 * link in every chapter, and four group tasks.
 *
 * @param chapters how many
 * @param words in all, about
 */
record GeneratedCourse(int chapters, int words) {

    private static final int GROUP_TASKS = 4;
    private static final int WORDS_IN_A_PARAGRAPH = 60;
    private static final String[] SYLLABLES = {
        "sam", "ska", "ping", "kom", "mu", "ne", "inn", "byg", "ger", "ord", "vis", "ta", "le",
                "på", "for", "el",
        "de", "ring", "ut", "val", "gen", "ø", "ver", "å", "pen", "het", "tje", "nes", "te", "frem",
                "tid", "sted"
    };

    /** Writes it to {@code folder}. */
    void writeTo(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("chapters"));
        Files.createDirectories(folder.resolve("group-tasks"));
        Random random = new Random(words);
        for (int chapter = 1; chapter <= chapters; chapter++) {
            Files.writeString(folder.resolve(file(chapter)), chapter(chapter, random));
        }
        for (int task = 1; task <= GROUP_TASKS; task++) {
            Files.writeString(folder.resolve(taskFile(task)), task(task, random));
        }
        Files.writeString(folder.resolve("course.yaml"), course());
    }

    private static String file(int chapter) {
        return "chapters/%03d.md".formatted(chapter);
    }

    private static String taskFile(int task) {
        return "group-tasks/%d.md".formatted(task);
    }

    private String course() {
        List<String> lines = new ArrayList<>(List.of(
                "id: https://example.org/kurs/langt",
                "title: Et langt kurs",
                "language: nb",
                "version: 1.0.0",
                "publisher: Eksempel",
                "licence: CC BY 4.0",
                "chapters:"));
        IntStream.rangeClosed(1, chapters).forEach(i -> lines.add("  - " + file(i)));
        lines.add("group-tasks:");
        IntStream.rangeClosed(1, GROUP_TASKS).forEach(i -> lines.add("  - " + taskFile(i)));
        return String.join("\n", lines) + "\n";
    }

    private String chapter(int chapter, Random random) {
        int next = chapter % chapters + 1;
        StringBuilder text = new StringBuilder("""
                ---
                id: kapittel-%d
                title: Kapittel %d om %s
                minutes: "10-15"
                ---

                """.formatted(chapter, chapter, words(2, random)));
        int paragraphs = Math.max(1, words / chapters / WORDS_IN_A_PARAGRAPH - 1);
        for (int i = 0; i < paragraphs; i++) {
            if (i % 5 == 1) {
                text.append("## ").append(words(4, random)).append("\n\n");
            }
            text.append(sentences(random)).append("\n\n");
        }
        return text
                + """
                - %s
                - **%s**

                Tabell: %s

                | %s | %s |
                |---|---|
                | %s | %s |

                :::definition {term="%s"}
                %s
                :::

                :::note
                Les [neste kapittel](%s) også.[^n]
                :::

                [^n]: %s
                """.formatted(
                                words(6, random),
                                words(6, random),
                                words(4, random),
                                words(1, random),
                                words(1, random),
                                words(3, random),
                                words(3, random),
                                words(1, random),
                                words(9, random),
                                file(next).substring("chapters/".length()),
                                words(8, random));
    }

    private static String task(int task, Random random) {
        return """
                ---
                id: oppgave-%d
                title: Oppgave %d
                minutes: 20
                ---

                %s

                1. %s?
                2. %s?
                """.formatted(task, task, sentences(random), words(9, random), words(9, random));
    }

    private static String sentences(Random random) {
        List<String> sentences = new ArrayList<>();
        for (int left = WORDS_IN_A_PARAGRAPH; left > 0; left -= 12) {
            sentences.add(words(12, random) + ".");
        }
        return String.join(" ", sentences);
    }

    private static String words(int count, Random random) {
        return IntStream.range(0, count)
                .mapToObj(i -> word(random))
                .reduce((one, other) -> one + " " + other)
                .orElseThrow();
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int left = 1 + random.nextInt(4); left > 0; left--) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return word.toString();
    }
}
