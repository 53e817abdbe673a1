package no.kurspakker.acceptance;

/** The names by which the two versions of SCORM call the same things. */
enum ScormVersion {
    SCORM12("1.2", "scorm12", "LMS", "cmi.core."),
    SCORM2004("2004", "scorm2004", "", "cmi.");

    private final String number;
    private final String format;
    private final String prefix;
    private final String core;

    ScormVersion(String number, String format, String prefix, String core) {
        this.number = number;
        this.format = format;
        this.prefix = prefix;
        this.core = core;
    }

    /** {@return {@code 1.2} or {@code 2004}} */
    String number() {
        return number;
    }

    /** {@return the format of our packages for it} */
    String format() {
        return format;
    }

    String initialize() {
        return prefix + "Initialize";
    }

    String goodbye() {
        return prefix + or("Finish", "Terminate");
    }

    String commit() {
        return prefix + "Commit";
    }

    String set() {
        return prefix + "SetValue";
    }

    String get() {
        return prefix + "GetValue";
    }

    String status() {
        return core + or("lesson_status", "completion_status");
    }

    String mode() {
        return core + or("lesson_mode", "mode");
    }

    String credit() {
        return core + "credit";
    }

    String entry() {
        return core + "entry";
    }

    String exit() {
        return core + "exit";
    }

    String sessionTime() {
        return core + "session_time";
    }

    String totalTime() {
        return core + "total_time";
    }

    String objectiveId(int index) {
        return "cmi.objectives." + index + ".id";
    }

    String objectiveStatus(int index) {
        return "cmi.objectives." + index + or(".status", ".completion_status");
    }

    /** {@return the elements of the learner's id and name} */
    String learner(String part) {
        return core + or("student_", "learner_") + part;
    }

    private String or(String in12, String in2004) {
        return this == SCORM12 ? in12 : in2004;
    }
}
