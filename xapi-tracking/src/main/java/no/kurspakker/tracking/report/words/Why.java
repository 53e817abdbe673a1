package no.kurspakker.tracking.report.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import no.kurspakker.tracking.TrackedUnit;
import no.kurspakker.tracking.UnitKind;
import no.kurspakker.tracking.report.CompletionReport;
import no.kurspakker.tracking.report.LearnerReport;
import no.kurspakker.tracking.report.ProbableDuplicate;
import no.kurspakker.tracking.report.rollup.Latest;
import no.kurspakker.tracking.report.rollup.LearnerKey;
import no.kurspakker.tracking.report.rollup.Moment;
import no.kurspakker.tracking.report.rollup.UnitRollup;
import no.kurspakker.tracking.report.rollup.UnitStatus;

/** Tells why a cell of a report is what it is. */
public final class Why {

    /** Causes that a report explains once, by the id under which it does. */
    public static final List<String> CAUSES =
            List.of("outbox", "activity-id", "registration", "version", "launch");

    private static final Pattern STATEMENT = Pattern.compile("[0-9a-fA-F-]{36}");

    private final ReportWords words;
    private final CompletionReport report;
    /** Other rows that may be about the same person as a row. */
    private final Map<LearnerKey, List<LearnerReport>> others = new HashMap<>();

    public Why(ReportWords words, CompletionReport report) {
        this.words = words;
        this.report = report;
        if (!report.duplicates().isEmpty()) {
            findOthers();
        }
    }

    private void findOthers() {
        Map<LearnerKey, LearnerReport> rows = new HashMap<>();
        report.learners().forEach(learner -> rows.put(learner.key(), learner));
        for (ProbableDuplicate duplicate : report.duplicates()) {
            for (LearnerKey key : duplicate.learners()) {
                others.computeIfAbsent(key, any -> new ArrayList<>())
                        .addAll(duplicate.learners().stream()
                                .filter(other -> !other.equals(key))
                                .map(rows::get)
                                .filter(Objects::nonNull)
                                .toList());
            }
        }
    }

    /** {@return sentences about {@code learner} in {@code unit}: what is known, then what is missing} */
    public List<String> of(LearnerReport learner, TrackedUnit unit) {
        UnitRollup known = learner.unit(unit.id());
        List<String> sentences = facts(known, unit.kind() == UnitKind.GROUP_TASK);
        if (known.status() == UnitStatus.IN_PROGRESS) {
            sentences.add(words.text("why.in-progress"));
        } else if (known.status() == UnitStatus.NOT_STARTED) {
            sentences.add(words.text("why.not-started"));
        }
        return sentences;
    }

    /** {@return sentences about {@code learner} in the course as a whole} */
    public List<String> ofCourse(LearnerReport learner) {
        List<String> sentences = new ArrayList<>();
        Optional<Moment> said = learner.known().course().whole().completed();
        learner.completed()
                .ifPresent(moment -> sentences.add(words.text(
                        moment.equals(said.orElse(null)) ? "why.course-said" : "why.course-all",
                        words.time(moment.at()),
                        evidence(moment))));
        List<String> missing = report.course().plan().required().stream()
                .filter(unit -> learner.unit(unit.id()).completed().isEmpty())
                .map(TrackedUnit::title)
                .toList();
        if (!missing.isEmpty()) {
            sentences.add(words.text("why.missing", String.join(", ", missing)));
        }
        learner.known()
                .course()
                .revision()
                .ifPresent(version -> sentences.add(words.text("why.version", version.value())));
        if (learner.registrations().size() > 1) {
            sentences.add(
                    words.text("why.registrations", learner.registrations().size()));
        }
        return sentences;
    }

    private List<String> facts(UnitRollup known, boolean isTask) {
        List<String> sentences = new ArrayList<>();
        tell(sentences, isTask ? "why.handed-in" : "why.completed", known.completed());
        tell(sentences, "why.passed", known.passed());
        known.scaled()
                .ifPresent(score -> sentences.add(words.text(
                        "why.score",
                        score.movePointRight(2).stripTrailingZeros().toPlainString())));
        if (!known.first().equals(known.completed())) {
            tell(sentences, "why.first", known.first());
        }
        if (!known.last().equals(known.completed()) && !known.last().equals(known.first())) {
            tell(sentences, "why.last", known.last());
        }
        return sentences;
    }

    private void tell(List<String> sentences, String key, Optional<Moment> moment) {
        moment.ifPresent(
                known -> sentences.add(words.text(key, words.time(known.at()), evidence(known))));
    }

    private String evidence(Moment moment) {
        return STATEMENT.matcher(moment.evidence()).matches()
                ? words.text("why.statement", UUID.fromString(moment.evidence()))
                : words.text("why.row", moment.evidence());
    }

    /** {@return the ids, of {@link #CAUSES}, of what may be the cause that {@code unit} is not completed} */
    public List<String> causes(LearnerReport learner, TrackedUnit unit) {
        List<String> causes = new ArrayList<>();
        UnitStatus status = learner.unit(unit.id()).status();
        if (status == UnitStatus.COMPLETED) {
            return causes;
        }
        causes.add(status == UnitStatus.IN_PROGRESS ? "outbox" : "launch");
        if (!report.notes().nearMisses().isEmpty()) {
            causes.add("activity-id");
        }
        if (isElsewhere(learner, unit)) {
            causes.add("registration");
        }
        Optional<String> version = learner.known().course().revision().map(Latest::value);
        if (version.isPresent()
                && !version.get().equals(report.course().plan().course().version())) {
            causes.add("version");
        }
        return causes;
    }

    /** Registrations of one learner are counted together, so only a row of its own can have what this one lacks. */
    private boolean isElsewhere(LearnerReport learner, TrackedUnit unit) {
        return others.getOrDefault(learner.key(), List.of()).stream()
                .anyMatch(other -> other.unit(unit.id()).status() == UnitStatus.COMPLETED);
    }
}
