package no.kurspakker.cli;

/** The exit status of every command. */
public final class ExitStatus {

    /** All went well; there may be warnings. */
    public static final int DONE = 0;

    /** The course, its package or the database has errors, or warnings when {@code --strict}. */
    public static final int COURSE_HAS_ERRORS = 1;

    /** The command was written wrongly. */
    public static final int WRONG_USAGE = 2;

    /** The environment refused: disk, rights. */
    public static final int ENVIRONMENT = 3;

    /** A fault of Kurspakker itself, which prints a stack trace (EX_SOFTWARE of sysexits). */
    public static final int OUR_FAULT = 70;

    private ExitStatus() {}
}
