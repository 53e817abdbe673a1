package no.kurspakker.export.page;

import java.util.List;
import no.kurspakker.course.Choice;
import no.kurspakker.course.Inline;
import no.kurspakker.course.KnowledgeCheckVisitor;
import no.kurspakker.course.MatchPair;
import no.kurspakker.course.Matching;
import no.kurspakker.course.MultipleChoice;
import no.kurspakker.course.Ordering;
import no.kurspakker.course.SingleChoice;
import no.kurspakker.course.TrueFalse;

/** The lists of options of a check in the author's order: one, or the two sides of a matching, equal texts once. */
final class OptionTexts implements KnowledgeCheckVisitor<List<List<List<Inline>>>> {

    static final OptionTexts LISTS = new OptionTexts();

    private OptionTexts() {}

    @Override
    public List<List<List<Inline>>> visit(SingleChoice singleChoice) {
        return choices(singleChoice.choices());
    }

    @Override
    public List<List<List<Inline>>> visit(MultipleChoice multipleChoice) {
        return choices(multipleChoice.choices());
    }

    @Override
    public List<List<List<Inline>>> visit(TrueFalse trueFalse) {
        return choices(List.of(trueFalse.whenTrue(), trueFalse.whenFalse()));
    }

    private static List<List<List<Inline>>> choices(List<Choice> choices) {
        return List.of(choices.stream().map(Choice::text).toList());
    }

    @Override
    public List<List<List<Inline>>> visit(Matching matching) {
        return List.of(
                matching.pairs().stream().map(MatchPair::left).toList(),
                matching.pairs().stream().map(MatchPair::right).distinct().toList());
    }

    @Override
    public List<List<List<Inline>>> visit(Ordering ordering) {
        return List.of(ordering.steps());
    }
}
