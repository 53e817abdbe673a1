package no.kurspakker.export.archive;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Says what failed: the JDK gives for some faults the path alone. */
final class FileFault {

    private FileFault() {}

    static String reason(IOException fault) {
        if (fault instanceof NoSuchFileException missing) {
            return missing.getFile() + " does not exist";
        }
        if (fault instanceof AccessDeniedException denied) {
            return denied.getFile() + " may not be opened";
        }
        if (fault instanceof FileSystemException other && other.getReason() == null) {
            return other.getFile() + " is in the way";
        }
        return String.valueOf(fault.getMessage());
    }
}
