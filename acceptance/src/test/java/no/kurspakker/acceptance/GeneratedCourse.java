package no.kurspakker.acceptance;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import no.kurspakker.course.problem.Checked;
import no.kurspakker.export.build.BuildReport;
import no.kurspakker.export.build.BuildRequest;
import no.kurspakker.export.build.CourseBuild;
import no.kurspakker.export.build.ProgressListener;

/** A course made for a test: so many chapters and one group task, each page some 15 kB of text. */
final class GeneratedCourse {

    private static final String COURSE = """
            id: https://example.org/courses/generated
            title: Generert kurs
            language: nb
            version: 1.0.0
            publisher: Eksempel kommune
            licence: CC BY 4.0
            chapters:
            %s
            group-tasks:
              - group-tasks/1-oppgave.md
            """;
    private static final String CHAPTER = """
            ---
            id: kapittel-%1$d
            title: Kapittel %1$d
            minutes: 5
            ---

            Dette er [neste kapittel](%2$s.md#forst), og dette er [oppgaven](../group-tasks/1-oppgave.md).

            ## Først {#forst}

            %3$s

            ## Sist

            :::figure {credit="Ingen"}
            ![En sirkel](../media/sirkel.svg)

            En sirkel

            Figuren viser en sirkel.
            :::
            """;
    private static final String TASK = """
            ---
            id: oppgave
            title: Oppgaven
            minutes: 20
            ---

            Snakk sammen om dette.

            ![Et grått felt.](../media/felt.png)

            1. Hva tenker dere?
            2. Hva gjør dere nå?
            """;
    private static final String CIRCLE = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" role="img">
            <title>En sirkel</title>
            <desc>En sirkel med svart strek.</desc>
            <circle cx="50" cy="50" r="40" fill="none" stroke="#000"/>
            </svg>
            """;
    private static final String SENTENCE =
            "Mange kommuner prøver ut nye måter å arbeide sammen med innbyggerne på. ";

    private GeneratedCourse() {}

    /**
     * Writes such a course into a folder and builds its packages.
     *
     * @return the folder of the packages
     * @throws IllegalStateException if the course has a problem
     */
    static Path build(Path folder, int chapters) {
        try {
            write(folder.resolve("course"), chapters);
            Path packages = folder.resolve("packages");
            Checked<BuildReport> built = new CourseBuild(ProgressListener.SILENT)
                    .build(BuildRequest.ofAll(folder.resolve("course"), packages));
            if (built.value().isEmpty()) {
                throw new IllegalStateException("not built: " + built.problems());
            }
            return packages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path course, int chapters) throws IOException {
        for (String folder : List.of("chapters", "group-tasks", "media")) {
            Files.createDirectories(course.resolve(folder));
        }
        String list = IntStream.rangeClosed(1, chapters)
                .mapToObj(number -> "  - chapters/" + name(number) + ".md")
                .collect(Collectors.joining("\n"));
        Files.writeString(course.resolve("course.yaml"), COURSE.formatted(list));
        Files.writeString(course.resolve("group-tasks/1-oppgave.md"), TASK);
        Files.writeString(course.resolve("media/sirkel.svg"), CIRCLE);
        BufferedImage field = new BufferedImage(64, 48, BufferedImage.TYPE_BYTE_GRAY);
        ImageIO.write(field, "png", course.resolve("media/felt.png").toFile());
        String text = (SENTENCE.repeat(10).strip() + "\n\n").repeat(40).strip();
        for (int number = 1; number <= chapters; number++) {
            Files.writeString(
                    course.resolve("chapters/" + name(number) + ".md"),
                    CHAPTER.formatted(number, name(number % chapters + 1), text));
        }
    }

    private static String name(int number) {
        return "%02d-kapittel".formatted(number);
    }
}
