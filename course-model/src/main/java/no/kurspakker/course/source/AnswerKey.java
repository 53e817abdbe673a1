package no.kurspakker.course.source;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.kurspakker.course.Choice;
import no.kurspakker.course.Inline;
import no.kurspakker.course.KnowledgeCheckVisitor;
import no.kurspakker.course.MatchPair;
import no.kurspakker.course.Matching;
import no.kurspakker.course.MultipleChoice;
import no.kurspakker.course.Ordering;
import no.kurspakker.course.SingleChoice;
import no.kurspakker.course.TrueFalse;

/** The type and key of a check as one short text without its words: {@code single [ ] [x]}, {@code match 1-1 2-2}. */
final class AnswerKey implements KnowledgeCheckVisitor<String> {

    static final AnswerKey SHOWN = new AnswerKey();

    private AnswerKey() {}

    @Override
    public String visit(SingleChoice singleChoice) {
        return "single " + boxes(singleChoice.choices());
    }

    @Override
    public String visit(MultipleChoice multipleChoice) {
        return "multiple " + boxes(multipleChoice.choices());
    }

    @Override
    public String visit(TrueFalse trueFalse) {
        return "true-false " + boxes(List.of(trueFalse.whenTrue(), trueFalse.whenFalse()));
    }

    private static String boxes(List<Choice> choices) {
        return choices.stream()
                .map(choice -> choice.isRight() ? "[x]" : "[ ]")
                .collect(Collectors.joining(" "));
    }

    @Override
    public String visit(Matching matching) {
        List<List<Inline>> rights = new ArrayList<>();
        StringBuilder key = new StringBuilder("match");
        int row = 0;
        for (MatchPair pair : matching.pairs()) {
            row++;
            if (!rights.contains(pair.right())) {
                rights.add(pair.right());
            }
            key.append(' ').append(row).append('-').append(1 + rights.indexOf(pair.right()));
        }
        return key.toString();
    }

    @Override
    public String visit(Ordering ordering) {
        return "order " + ordering.steps().size();
    }
}
