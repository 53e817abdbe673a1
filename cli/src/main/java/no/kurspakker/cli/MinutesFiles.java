package no.kurspakker.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.kurspakker.course.SourceSpan;
import no.kurspakker.course.problem.Problem;
import no.kurspakker.export.minutes.MinutesInput;
import no.kurspakker.export.minutes.MinutesProblem;

/**
 * The files that groups exported, read from disk.
 *
 * @param inputs those that are text
 * @param problems the others
 */
record MinutesFiles(List<MinutesInput> inputs, List<Problem> problems) {

    /** No character has more bytes in UTF-8. */
    private static final long LARGEST = 4L * MinutesInput.LONGEST;

    /** @throws IOException if one of them cannot be read */
    static MinutesFiles read(List<Path> files) throws IOException {
        List<MinutesInput> inputs = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Path file : files) {
            SourceSpan place = SourceSpan.startOf(file.toString().replace('\\', '/'));
            if (Files.size(file) > LARGEST) {
                problems.add(Problem.of(
                        MinutesProblem.TOO_LARGE, place, Integer.toString(MinutesInput.LONGEST)));
                continue;
            }
            try {
                inputs.add(new MinutesInput(place.file(), text(file)));
            } catch (CharacterCodingException e) {
                problems.add(Problem.of(MinutesProblem.NOT_UTF8, place));
            }
        }
        return new MinutesFiles(inputs, problems);
    }

    private static String text(Path file) throws IOException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                .toString();
    }
}
