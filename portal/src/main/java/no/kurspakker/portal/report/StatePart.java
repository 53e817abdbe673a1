package no.kurspakker.portal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.kurspakker.tracking.report.rollup.Enrolment;
import no.kurspakker.tracking.report.rollup.EnrolmentRollup;
import no.kurspakker.tracking.report.rollup.Rollups;
import no.kurspakker.tracking.report.rollup.ToldStatement;
import no.kurspakker.tracking.report.source.NearMisses;

/** What some statements tell of a course that were stored after each other. Not for use by several threads. */
final class StatePart {

    private final KnownCourse course;
    private final StateKind kind;
    private final Rollups fresh = new Rollups();
    private final NearMisses near;
    private final List<UUID> voids = new ArrayList<>();
    private long last;
    private long statements;
    private final long known;
    private long voided;

    /** @param known up to which statement those that were declared void never came into the states */
    StatePart(KnownCourse course, StateKind kind, long known) {
        this.course = course;
        this.kind = kind;
        this.known = known;
        this.near = new NearMisses(course.course().plan());
        this.last = after();
    }

    KnownCourse course() {
        return course;
    }

    StateKind kind() {
        return kind;
    }

    int generation() {
        return kind.generation(course.progress());
    }

    /** {@return the last statement before these} */
    long after() {
        return kind.last(course.progress());
    }

    /** {@return the last of these, or a later one that is void; {@link #after} if there are none} */
    long last() {
        return last;
    }

    long statements() {
        return statements;
    }

    /** {@return how many statements of this range were void when it was read; they are not in it} */
    long voided() {
        return voided;
    }

    /**
     * A statement that was read.
     *
     * @param seq of it
     */
    record Told(long seq, ToldStatement statement) {}

    /** Takes in what some of the next statements tell. */
    void add(List<Told> told) {
        for (Told one : told) {
            one.statement().fact().ifPresent(fresh::add);
            one.statement().foreign().ifPresent(near::add);
            if (one.seq() > known) {
                one.statement().voids().ifPresent(voids::add);
            }
        }
    }

    /** {@return whether there was nothing to read} */
    boolean isEmpty() {
        return last == after();
    }

    /** Notes that the next {@code more} statements, up to {@code to}, were read, beside {@code left} that were void. */
    void readTo(long to, int more, long left) {
        last = to;
        statements += more;
        voided += left;
    }

    /** {@return the statements that these declare void, and that may be in the states} */
    List<UUID> voids() {
        return voids;
    }

    NearMisses near() {
        return near;
    }

    /** {@return how many states these go into} */
    int states() {
        return fresh.size();
    }

    /** {@return what these tell, in pieces of {@code most} enrolments; the groups are in the last one, which is always there} */
    List<Rollups> slices(int most) {
        List<Rollups> slices = new ArrayList<>();
        Rollups slice = new Rollups();
        for (var one : fresh.enrolments().entrySet()) {
            Enrolment enrolment = one.getKey();
            EnrolmentRollup rollup = one.getValue();
            if (slice.size() == most) {
                slices.add(slice);
                slice = new Rollups();
            }
            slice.add(enrolment, rollup);
        }
        for (var group : fresh.groups().entrySet()) {
            for (var task : group.getValue().entrySet()) {
                slice.add(group.getKey(), task.getKey(), task.getValue());
            }
        }
        slices.add(slice);
        return slices;
    }
}
