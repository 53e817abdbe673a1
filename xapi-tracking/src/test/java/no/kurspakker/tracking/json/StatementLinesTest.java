package no.kurspakker.tracking.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.kurspakker.tracking.statement.XapiVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatementLinesTest {

    private static final String SHORT = "{\"actor\":{\"mbox\":\"mailto:a@b.no\"},"
            + "\"verb\":{\"id\":\"https://b.no/did\"},\"object\":{\"id\":\"https://b.no/it\"}}";

    @TempDir
    Path folder;

    @Test
    void blankLinesByteOrderMarkAndWindowsLineEndsDoNoHarm() throws IOException {
        List<StatementLine> lines = read("\uFEFF" + SHORT + "\r\n\r\n  \n" + SHORT);

        assertThat(lines).extracting(StatementLine::number).containsExactly(1L, 4L);
        assertThat(lines).allMatch(line -> line.reading().value().isPresent());
    }

    @Test
    void emptyFileHasNoStatements() throws IOException {
        assertThat(read("")).isEmpty();
    }

    @Test
    void brokenLineLeavesTheOthersReadable() throws IOException {
        List<StatementLine> lines = read(SHORT + "\n{\"actor\":\n" + SHORT + "\n");

        assertThat(lines)
                .extracting(line -> line.reading().value().isPresent())
                .containsExactly(true, false, true);
    }

    @Test
    void lineLongerThanTheLimitIsRefusedAndTheNextOneRead() throws IOException {
        Path file = folder.resolve("long.ndjson");
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            String chunk = "x".repeat(1 << 20);
            for (int i = 0; i < 40; i++) {
                out.write(chunk);
            }
            out.write("\n" + SHORT + "\n");
        }

        List<StatementLine> lines = readFile(file);

        assertThat(lines.get(0).reading().faults())
                .singleElement()
                .asString()
                .contains("is longer than 16 MiB");
        assertThat(lines.get(1).reading().value()).isPresent();
    }

    private List<StatementLine> read(String text) throws IOException {
        return readFile(Files.writeString(folder.resolve("lines.ndjson"), text));
    }

    private static List<StatementLine> readFile(Path file) throws IOException {
        List<StatementLine> lines = new ArrayList<>();
        try (StatementLines open = StatementLines.open(file, XapiVersion.V1_0_3)) {
            for (Optional<StatementLine> line = open.next(); line.isPresent(); line = open.next()) {
                lines.add(line.get());
            }
        }
        return lines;
    }
}
