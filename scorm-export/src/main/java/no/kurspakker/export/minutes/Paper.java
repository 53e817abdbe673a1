package no.kurspakker.export.minutes;

import java.util.List;
import java.util.Optional;

/**
 * Minutes ready to be read on paper.
 *
 * @param about lines below the title
 */
record Paper(String language, String title, List<String> about, List<Part> parts) {

    Paper {
        about = List.copyOf(about);
        parts = List.copyOf(parts);
    }

    /** One task, with a line for each group that wrote about it. */
    record Part(String heading, List<String> about, List<Question> questions) {

        Part {
            about = List.copyOf(about);
            questions = List.copyOf(questions);
        }
    }

    record Question(String heading, List<Answer> answers) {

        Question {
            answers = List.copyOf(answers);
        }
    }

    /** @param by the group; absent where no group has answered */
    record Answer(Optional<String> by, String text) {}
}
