package no.kurspakker.export.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import no.kurspakker.course.SourceSpan;
import no.kurspakker.course.problem.Problem;

/**
 * What differs between two versions of a course, and what that means.
 *
 * @param changes in the order of the new version; what is gone last
 * @param problems what learners under way will notice, in no place of a file: the course as a whole
 */
public record CourseDiff(
        CourseSnapshot old,
        CourseSnapshot next,
        List<ChangedItem> changes,
        List<Problem> problems,
        Advice advice) {

    public CourseDiff {
        changes = List.copyOf(changes);
        problems = List.copyOf(problems);
    }

    /** {@return the differences} */
    public static CourseDiff between(CourseSnapshot old, CourseSnapshot next) {
        return new Comparison(old, next).diff();
    }

    /** {@return how many chapters and group tasks a learner keeps who had done all of them} */
    public long kept() {
        Set<String> ids = new HashSet<>();
        next.items().forEach(item -> ids.add(item.id()));
        return old.items().stream()
                .filter(item -> !item.key().isEmpty() && ids.contains(item.id()))
                .count();
    }

    /** Does the work. */
    private static final class Comparison {

        private final CourseSnapshot old;
        private final CourseSnapshot next;
        private final Map<String, TrackedItem> before = new LinkedHashMap<>();
        private final Map<String, TrackedItem> after = new LinkedHashMap<>();
        private final List<ChangedItem> changes = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();

        Comparison(CourseSnapshot old, CourseSnapshot next) {
            this.old = old;
            this.next = next;
            old.items().forEach(item -> before.put(item.id(), item));
            next.items().forEach(item -> after.put(item.id(), item));
        }

        CourseDiff diff() {
            whole();
            Map<String, String> renamed = renamed();
            after.values().forEach(item -> item(item, renamed));
            before.values().stream()
                    .filter(item -> !after.containsKey(item.id()))
                    .filter(item -> !renamed.containsValue(item.id()))
                    .forEach(this::gone);
            moved();
            return new CourseDiff(old, next, changes, problems, advice());
        }

        private void whole() {
            if (!old.courseId().equals(next.courseId())) {
                report(DiffProblem.COURSE_ID_CHANGED, old.courseId(), next.courseId());
            }
            if (!old.stateForm().equals(next.stateForm())) {
                report(DiffProblem.STATE_FORM_CHANGED, old.stateForm(), next.stateForm());
            }
            boolean comparable = old.kind() == next.kind() && !old.platformId().isEmpty();
            if (comparable && !old.platformId().equals(next.platformId())) {
                report(DiffProblem.PLATFORM_ID_CHANGED, old.platformId(), next.platformId());
            }
        }

        /** {@return for each new id the old one that had the same words; where several had, the same title} */
        private Map<String, String> renamed() {
            Map<String, String> renamed = new HashMap<>();
            match(renamed, item -> item.kind() + item.title() + "\n" + item.words());
            match(renamed, item -> item.kind() + item.words());
            return renamed;
        }

        private void match(Map<String, String> renamed, Function<TrackedItem, String> likeness) {
            Map<String, String> gone = new HashMap<>();
            before.values().stream()
                    .filter(item ->
                            !after.containsKey(item.id()) && !item.words().isEmpty())
                    .filter(item -> !renamed.containsValue(item.id()))
                    .forEach(item -> gone.put(likeness.apply(item), item.id()));
            after.values().stream()
                    .filter(item -> !before.containsKey(item.id()))
                    .filter(item -> !renamed.containsKey(item.id()))
                    .forEach(item -> Optional.ofNullable(gone.remove(likeness.apply(item)))
                            .ifPresent(id -> renamed.put(item.id(), id)));
        }

        private void item(TrackedItem item, Map<String, String> renamed) {
            TrackedItem was = before.get(item.id());
            if (was != null) {
                same(was, item);
                return;
            }
            String other = renamed.get(item.id());
            if (other != null) {
                change(ItemChange.RENAMED, item, other);
                report(DiffProblem.UNIT_RENAMED, other, item.id(), item.title());
                return;
            }
            change(ItemChange.NEW, item, "");
            if (item.isRequired()) {
                report(DiffProblem.UNIT_NEW_REQUIRED, item.title());
            }
        }

        private void same(TrackedItem was, TrackedItem is) {
            if (!was.title().equals(is.title())) {
                change(ItemChange.RETITLED, is, was.title());
            }
            if (!was.words().equals(is.words())) {
                change(ItemChange.REWORDED, is, "");
            }
            if (!was.key().equals(is.key())) {
                report(DiffProblem.STATE_KEY_CHANGED, is.title());
            }
            if (!was.isRequired() && is.isRequired()) {
                report(DiffProblem.UNIT_NOW_REQUIRED, is.title());
            }
        }

        private void gone(TrackedItem item) {
            change(ItemChange.GONE, item, "");
            boolean isUnit = !item.key().isEmpty();
            if (isUnit || !isOfUnitThatLeft(item)) {
                report(isUnit ? DiffProblem.UNIT_GONE : DiffProblem.CHECK_GONE, item.title());
            }
        }

        /** A check goes where its chapter goes, which is told once. */
        private boolean isOfUnitThatLeft(TrackedItem check) {
            return before.values().stream()
                    .filter(item -> !item.key().isEmpty() && !after.containsKey(item.id()))
                    .anyMatch(unit -> check.id().startsWith(unit.id() + "/checks/"));
        }

        private void moved() {
            List<String> stayed = new ArrayList<>(before.keySet());
            stayed.retainAll(after.keySet());
            List<String> now = new ArrayList<>(after.keySet());
            now.retainAll(before.keySet());
            for (int i = 0; i < now.size(); i++) {
                TrackedItem item = after.get(now.get(i));
                if (item != null && !item.key().isEmpty() && !now.get(i).equals(stayed.get(i))) {
                    change(ItemChange.MOVED, item, "");
                }
            }
        }

        private void change(ItemChange change, TrackedItem item, String detail) {
            changes.add(new ChangedItem(change, item.id(), item.title(), detail));
        }

        private void report(DiffProblem code, String... arguments) {
            problems.add(Problem.of(code, SourceSpan.startOf("course.yaml"), arguments));
        }

        private Advice advice() {
            boolean other = problems.stream()
                    .anyMatch(problem -> problem.code() == DiffProblem.COURSE_ID_CHANGED);
            if (other) {
                return Advice.NEW_ACTIVITY;
            }
            return problems.isEmpty() ? Advice.UPDATE : Advice.UPDATE_AND_TELL;
        }
    }
}
