package no.kurspakker.portal.load;

import java.util.UUID;

/** Statements like those of a course: a learner has completed a chapter. */
final class Statements {

    private static final String COURSE = "https://example.org/courses/valves";

    private Statements() {}

    /** {@return one of learner {@code learner}, about 900 bytes long} */
    static String one(UUID id, int learner) {
        int chapter = learner % 6 + 1;
        return "{\"id\":\"" + id
                + "\",\"actor\":{\"objectType\":\"Agent\",\"account\":{\"homePage\":"
                + "\"https://lms.example.org/\",\"name\":\"" + name(learner)
                + "\"}},\"verb\":{\"id\":"
                + "\"http://adlnet.gov/expapi/verbs/completed\",\"display\":{\"nb\":\"fullførte\",\"en\":"
                + "\"completed\"}},\"object\":{\"objectType\":\"Activity\",\"id\":\""
                + chapter(chapter)
                + "\",\"definition\":{\"type\":\"http://adlnet.gov/expapi/activities/module\",\"name\":"
                + "{\"nb\":\"Kapittel " + chapter
                + "\"}}},\"result\":{\"completion\":true,\"duration\":"
                + "\"PT4M12.5S\"},\"context\":{\"registration\":\"" + registration(learner)
                + "\",\"platform\":\"Kurspakker 1.0.0\",\"language\":\"nb\",\"contextActivities\":"
                + "{\"parent\":[{\"id\":\"" + COURSE + "\"}],\"grouping\":[{\"id\":\"" + COURSE
                + "/municipalities/" + (5_000 + learner % 40) + "\"}],\"category\":[{\"id\":"
                + "\"https://w3id.org/xapi/scorm\"}]}},\"timestamp\":\"2026-11-25T12:00:00.000Z\"}";
    }

    static String name(int learner) {
        return "0123456789abcdef0123-" + learner;
    }

    static String chapter(int number) {
        return COURSE + "/chapters/chapter-" + number;
    }

    static UUID registration(int learner) {
        return new UUID(0x1234_5678_9abc_4defL, 0x8000_0000_0000_0000L | learner);
    }
}
