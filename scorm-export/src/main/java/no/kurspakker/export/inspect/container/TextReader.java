package no.kurspakker.export.inspect.container;

/** Hears of the files of a package, in the order in which they are read. */
public interface TextReader {

    /** Hears first which files there are. */
    void begin(PackageFiles files);

    /** {@return the most bytes of the file {@code name} that are to be handed on; 0 if it is not wanted} */
    int limit(String name);

    /** Hears what is in a file; {@code bytes} are the reader's own. */
    void text(String name, byte[] bytes);

    /** Hears that a file has {@code size} bytes, which is more than its limit. */
    void tooLarge(String name, long size);
}
