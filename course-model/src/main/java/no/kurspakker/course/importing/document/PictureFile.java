package no.kurspakker.course.importing.document;

/** A picture's bytes, and what the document calls it. */
public final class PictureFile {

    private final String name;
    private final byte[] bytes;

    /** @param name with its ending */
    public PictureFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes.clone();
    }

    public String name() {
        return name;
    }

    public byte[] bytes() {
        return bytes.clone();
    }
}
