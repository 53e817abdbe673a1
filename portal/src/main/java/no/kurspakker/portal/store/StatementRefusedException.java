package no.kurspakker.portal.store;

/** Thrown by a {@link StatementListener} for a statement that must not be stored, which its sender is told as a fault of it. */
public final class StatementRefusedException extends WriteRefusedException {

    private static final long serialVersionUID = 1;

    public StatementRefusedException(String what) {
        super(what);
    }
}
