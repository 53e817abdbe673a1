package no.kurspakker.portal.launch;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.kurspakker.export.launch.LaunchProtocol;
import no.kurspakker.export.launch.LaunchUnit;
import no.kurspakker.portal.people.Person;
import no.kurspakker.tracking.statement.IsoDuration;

/** The data model of SCORM 1.2 and 2004 as a platform fills and reads it. */
final class ScormModel {

    /** The state of a Kurspakker package begins with its registration. */
    private static final Pattern REGISTRATION = Pattern.compile(
            "k1;([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12});.*", Pattern.DOTALL);

    private static final Pattern TIME =
            Pattern.compile("(\\d{2,4}):(\\d{2}):(\\d{2}(?:\\.\\d{1,2})?)");

    private final boolean is2004;

    ScormModel(LaunchProtocol protocol) {
        this.is2004 = protocol == LaunchProtocol.SCORM2004;
    }

    /** {@return the values that a launch begins with} */
    Map<String, String> begin(Attempt attempt, LaunchUnit unit, Person person, String mode) {
        Map<String, String> values = new HashMap<>(attempt.state());
        values.keySet().removeIf(name -> name.endsWith("session_time") || name.endsWith(".exit"));
        boolean isFirst = attempt.status() == AttemptStatus.NOT_STARTED;
        String entry = isFirst ? "ab-initio" : "resume";
        String credit = mode.equals(LaunchSession.REVIEW) ? "no-credit" : "credit";
        String core = is2004 ? "cmi." : "cmi.core.";
        values.put(core + (is2004 ? "learner_id" : "student_id"), person.actor().toString());
        values.put(core + (is2004 ? "learner_name" : "student_name"), person.shownName());
        values.put(core + "entry", entry);
        values.put(core + "credit", credit);
        values.put(core + (is2004 ? "mode" : "lesson_mode"), mode);
        String fromLms = unit.data().get("dataFromLms");
        if (fromLms != null) {
            values.put("cmi.launch_data", fromLms);
        }
        unit.masteryScore().ifPresent(score -> {
            if (!is2004) {
                values.put("cmi.student_data.mastery_score", score);
            }
        });
        return values;
    }

    /** {@return what is kept of {@code written}; in review, of status and score what there was} */
    Map<String, String> keep(
            Map<String, String> before, Map<String, String> written, boolean isReview) {
        Map<String, String> kept = new HashMap<>(written);
        if (isReview) {
            kept.keySet().removeIf(this::isJudgement);
            before.forEach((name, value) -> {
                if (isJudgement(name)) {
                    kept.put(name, value);
                }
            });
        }
        return kept;
    }

    private boolean isJudgement(String name) {
        return is2004
                ? name.equals("cmi.completion_status")
                        || name.equals("cmi.success_status")
                        || name.startsWith("cmi.score.")
                : name.equals("cmi.core.lesson_status") || name.startsWith("cmi.core.score.");
    }

    AttemptStatus status(Map<String, String> values) {
        String completion = values.getOrDefault(
                is2004 ? "cmi.completion_status" : "cmi.core.lesson_status", "");
        String success = is2004 ? values.getOrDefault("cmi.success_status", "") : completion;
        if (success.equals("passed")) {
            return AttemptStatus.PASSED;
        }
        if (completion.equals("completed")) {
            return AttemptStatus.COMPLETED;
        }
        return success.equals("failed") ? AttemptStatus.FAILED : AttemptStatus.STARTED;
    }

    /** {@return the status of the objective {@code id}, empty if there is none} */
    String objective(Map<String, String> values, String id) {
        String status = is2004 ? "completion_status" : "status";
        return index(values, id)
                .flatMap(index -> value(values, "cmi.objectives." + index + "." + status))
                .orElse("");
    }

    private static Optional<Integer> index(Map<String, String> values, String id) {
        for (int i = 0; values.containsKey("cmi.objectives." + i + ".id"); i++) {
            if (id.equals(values.get("cmi.objectives." + i + ".id"))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    static Optional<String> value(Map<String, String> values, String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** {@return the registration that a Kurspakker package has given itself, which a relay uses too} */
    Optional<UUID> registration(Map<String, String> values) {
        Matcher state = REGISTRATION.matcher(values.getOrDefault("cmi.suspend_data", ""));
        return state.matches() ? Optional.of(UUID.fromString(state.group(1))) : Optional.empty();
    }

    /** {@return the raw score as an xAPI score, 0 to 1, if there is one} */
    Optional<BigDecimal> scaledScore(Map<String, String> values) {
        Optional<String> text =
                is2004 ? value(values, "cmi.score.scaled") : value(values, "cmi.core.score.raw");
        try {
            return text.map(BigDecimal::new).map(score -> is2004 ? score : score.movePointLeft(2));
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    /** {@return how long the session lasted, as ISO 8601 has it; absent if content says it in no known way} */
    Optional<String> duration(Map<String, String> values) {
        return is2004
                ? value(values, "cmi.session_time").filter(IsoDuration::isValid)
                : value(values, "cmi.core.session_time").flatMap(ScormModel::iso);
    }

    /** From {@code HHHH:MM:SS.SS} to ISO 8601. */
    private static Optional<String> iso(String time) {
        Matcher parts = TIME.matcher(time);
        return parts.matches()
                ? Optional.of("PT" + Integer.parseInt(parts.group(1)) + "H"
                        + Integer.parseInt(parts.group(2)) + "M"
                        + new BigDecimal(parts.group(3)).toPlainString() + "S")
                : Optional.empty();
    }
}
