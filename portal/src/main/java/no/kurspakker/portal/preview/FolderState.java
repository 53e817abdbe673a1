package no.kurspakker.portal.preview;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;

/**
 * The files in a folder as they are at one moment, to be compared with another. Names that begin with a dot or end with {@code ~} are left out:
 * editors write them beside what they save.
 */
record FolderState(Map<Path, FileMark> files) {

    /** What tells one content of a file from the next. */
    record FileMark(FileTime modified, long size) {}

    FolderState {
        files = Map.copyOf(files);
    }

    /**
     * {@return the state of {@code folder}; a file that goes away meanwhile is not in it}
     *
     * @throws IOException if the folder itself cannot be read
     */
    static FolderState of(Path folder) throws IOException {
        Map<Path, FileMark> files = new HashMap<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
                return path.equals(folder) || isOfCourse(path)
                        ? FileVisitResult.CONTINUE
                        : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
                if (isOfCourse(path)) {
                    files.put(path, new FileMark(attributes.lastModifiedTime(), attributes.size()));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path path, IOException gone) throws IOException {
                if (path.equals(folder)) {
                    throw gone;
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return new FolderState(files);
    }

    private static boolean isOfCourse(Path path) {
        String name = path.getFileName().toString();
        return !name.startsWith(".") && !name.endsWith("~");
    }
}
