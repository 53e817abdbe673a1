package no.kurspakker.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Content that stays in its file until it is written.
 *
 * @param file where it lies
 * @param size its length in bytes when it was looked at
 */
public record FileContent(Path file, long size) implements Content {

    @Override
    public InputStream open() throws IOException {
        return Files.newInputStream(file);
    }

    @Override
    public ReadableByteChannel channel() throws IOException {
        return Files.newByteChannel(file);
    }
}
