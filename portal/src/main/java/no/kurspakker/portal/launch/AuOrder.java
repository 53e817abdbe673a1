package no.kurspakker.portal.launch;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.kurspakker.portal.store.StatementRefusedException;

/** What an AU may say when (cmi5 9.3, 9.4): statements that break it are refused, with the rule. */
final class AuOrder {

    static final String INITIALIZED = "initialized";
    static final String COMPLETED = "completed";
    static final String PASSED = "passed";
    static final String FAILED = "failed";
    static final String TERMINATED = "terminated";
    /** The name of the mastery score among what the platform remembers of an attempt. */
    static final String MASTERY = "masteryScore";

    private static final Set<String> ONCE_IN_A_REGISTRATION = Set.of(COMPLETED, PASSED);

    private AuOrder() {}

    /**
     * @param id the activityId of the launch
     * @param known what the platform remembers of the AU in this registration
     * @throws StatementRefusedException if {@code word} may not be said now
     */
    static void demand(AuSession session, AuWord word, String id, Map<String, String> known) {
        refuseIf(session.isAbandoned(), "the session was abandoned (cmi5 9.3.6)");
        refuseIf(
                session.verbs().contains(TERMINATED) && word.isDefined(),
                "terminated is the last statement of a session (cmi5 9.3.8)");
        boolean isFirst = word.isDefined() && word.verb().equals(INITIALIZED);
        refuseIf(
                !session.verbs().contains(INITIALIZED) && !isFirst,
                "initialized is the first statement of a session (cmi5 9.3.2)");
        if (word.isDefined()) {
            defined(session, word, id);
            inRegistration(word, known);
        }
    }

    private static void defined(AuSession session, AuWord word, String id) {
        refuseIf(!word.object().equals(id), "object: is not the AU of this session (cmi5 9.4)");
        refuseIf(
                session.verbs().contains(word.verb()),
                word.verb() + " was said in this session (cmi5 9.3)");
        boolean isJudged = session.verbs().contains(PASSED) || session.verbs().contains(FAILED);
        refuseIf(
                isJudged && (word.verb().equals(PASSED) || word.verb().equals(FAILED)),
                "passed and failed are not said in one session (cmi5 9.3)");
    }

    private static void inRegistration(AuWord word, Map<String, String> known) {
        refuseIf(
                ONCE_IN_A_REGISTRATION.contains(word.verb()) && known.containsKey(word.verb()),
                word.verb() + " was said in this registration (cmi5 9.3)");
        refuseIf(
                word.verb().equals(FAILED) && known.containsKey(PASSED),
                "failed does not follow passed in a registration (cmi5 9.3)");
        Optional<BigDecimal> mastery = Optional.ofNullable(known.get(MASTERY)).map(BigDecimal::new);
        if (mastery.isPresent() && word.score().isPresent()) {
            boolean isEnough = word.score().get().compareTo(mastery.get()) >= 0;
            refuseIf(
                    word.verb().equals(PASSED) && !isEnough,
                    "passed is for a score of at least " + mastery.get() + " (cmi5 9.3.4)");
            refuseIf(
                    word.verb().equals(FAILED) && isEnough,
                    "failed is for a score below " + mastery.get() + " (cmi5 9.3.5)");
        }
    }

    private static void refuseIf(boolean isWrong, String why) {
        if (isWrong) {
            throw new StatementRefusedException(why);
        }
    }
}
