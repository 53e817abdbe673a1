package no.kurspakker.portal.store;

/** One thing that a statement is found by. */
public record Ref(RefKind kind, Key key) {

    /** {@return that of {@code text}, such as an IRI or {@link ActorKey}} */
    public static Ref of(RefKind kind, String text) {
        return new Ref(kind, Key.of(text));
    }
}
