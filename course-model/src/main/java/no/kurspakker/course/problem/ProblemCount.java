package no.kurspakker.course.problem;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How many problems there are of each severity: the one line under a list of them. */
public record ProblemCount(long errors, long warnings) {

    /** {@return the count of {@code problems}} */
    public static ProblemCount of(List<Problem> problems) {
        long errors = problems.stream().filter(Problem::isError).count();
        return new ProblemCount(errors, problems.size() - errors);
    }

    /** {@return whether they stop the work; when {@code strict}, warnings do too} */
    public boolean stops(boolean strict) {
        return errors > 0 || (strict && warnings > 0);
    }

    /** {@return such as {@code 2 errors, 1 warning}, in Norwegian for nb, nn and no} */
    public String text(Locale locale) {
        if (Set.of("nb", "nn", "no").contains(locale.getLanguage())) {
            String warning = locale.getLanguage().equals("nn") ? "åtvaring" : "advarsel";
            String many = locale.getLanguage().equals("nn") ? "åtvaringar" : "advarsler";
            return errors + " feil, " + warnings + " " + (warnings == 1 ? warning : many);
        }
        return errors
                + (errors == 1 ? " error, " : " errors, ")
                + warnings
                + (warnings == 1 ? " warning" : " warnings");
    }
}
