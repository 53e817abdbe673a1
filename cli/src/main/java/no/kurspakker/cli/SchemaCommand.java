package no.kurspakker.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import no.kurspakker.course.source.CourseSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes or prints the schemas by which editors help those who write courses. */
@Command(name = "schema")
final class SchemaCommand implements Callable<Integer> {

    private final Output output;

    @Parameters(paramLabel = "DIR", arity = "0..1", descriptionKey = "dir.schema")
    private Optional<Path> folder = Optional.empty();

    SchemaCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws IOException {
        if (folder.isEmpty()) {
            output.json(all());
            return ExitStatus.DONE;
        }
        List<String> files = writeTo(folder.get());
        if (output.preferences().isForMachines()) {
            output.json(Json.ofFiles(folder.get().toString(), files));
        } else {
            output.say("schema.done", folder.get(), String.join(", ", files));
        }
        return ExitStatus.DONE;
    }

    private static List<String> writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<String> files = new ArrayList<>();
        for (CourseSchema schema : CourseSchema.values()) {
            Files.writeString(folder.resolve(schema.fileName()), schema.json());
            files.add(schema.fileName());
        }
        return files;
    }

    /** {@return one document that holds each schema under the name of its file} */
    private static String all() {
        return Arrays.stream(CourseSchema.values())
                .map(schema -> "\"" + schema.fileName() + "\": " + schema.json().strip())
                .collect(Collectors.joining(",\n", "{\n", "\n}"));
    }
}
