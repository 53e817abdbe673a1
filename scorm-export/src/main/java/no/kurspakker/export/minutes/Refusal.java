package no.kurspakker.export.minutes;

/** A file that is not what a group exported. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1;

    private final MinutesProblem problem;
    private final String detail;

    Refusal(MinutesProblem problem, String detail) {
        super(problem.id() + " " + detail, null, false, false);
        this.problem = problem;
        this.detail = detail;
    }

    MinutesProblem problem() {
        return problem;
    }

    /** {@return the argument of the problem's words, or nothing} */
    String detail() {
        return detail;
    }
}
