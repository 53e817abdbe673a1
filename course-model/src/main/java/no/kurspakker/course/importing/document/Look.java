package no.kurspakker.course.importing.document;

/** How text stands out. */
public record Look(boolean bold, boolean italic, boolean raised) {

    public static final Look PLAIN = new Look(false, false, false);

    public Look withBold() {
        return new Look(true, italic, raised);
    }

    public Look withItalic() {
        return new Look(bold, true, raised);
    }

    public Look withRaised() {
        return new Look(bold, italic, true);
    }
}
