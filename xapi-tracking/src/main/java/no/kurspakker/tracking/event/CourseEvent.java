package no.kurspakker.tracking.event;

import no.kurspakker.tracking.vocabulary.CourseVerb;

/** The events that become statements. */
public enum CourseEvent {
    COURSE_INITIALIZED("course-initialized", CourseVerb.INITIALIZED, false),
    COURSE_PROGRESSED("course-progressed", CourseVerb.PROGRESSED, false),
    COURSE_COMPLETED("course-completed", CourseVerb.COMPLETED, true),
    COURSE_TERMINATED("course-terminated", CourseVerb.TERMINATED, false),
    CHAPTER_EXPERIENCED("chapter-experienced", CourseVerb.EXPERIENCED, false),
    CHAPTER_COMPLETED("chapter-completed", CourseVerb.COMPLETED, true),
    CHECK_ANSWERED("check-answered", CourseVerb.ANSWERED, false),
    REFLECTION_SUBMITTED("reflection-submitted", CourseVerb.SUBMITTED, false),
    /** A learner was with a group that hands in from another device. */
    TASK_ATTENDED("task-attended", CourseVerb.ATTENDED, false),
    FILM_OPENED("film-opened", CourseVerb.EXPERIENCED, false);

    private final String id;
    private final CourseVerb verb;
    private final boolean isOnce;

    CourseEvent(String id, CourseVerb verb, boolean isOnce) {
        this.id = id;
        this.verb = verb;
        this.isOnce = isOnce;
    }

    /** {@return the name used in {@code tracking.json} and in the profile} */
    public String id() {
        return id;
    }

    public CourseVerb verb() {
        return verb;
    }

    /** {@return whether it happens at most once in a registration} */
    public boolean isOnce() {
        return isOnce;
    }
}
