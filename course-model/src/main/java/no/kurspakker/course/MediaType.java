package no.kurspakker.course;

/** The kinds of image a course may hold. */
public enum MediaType {
    SVG("svg"),
    PNG("png"),
    JPEG("jpg"),
    WEBP("webp");

    private final String extension;

    MediaType(String extension) {
        this.extension = extension;
    }

    /** {@return the ending of file names, without its dot} */
    public String extension() {
        return extension;
    }
}
