package no.kurspakker.course.source;

import java.util.List;
import no.kurspakker.course.Choice;
import no.kurspakker.course.KnowledgeCheckVisitor;
import no.kurspakker.course.Matching;
import no.kurspakker.course.MultipleChoice;
import no.kurspakker.course.Ordering;
import no.kurspakker.course.SingleChoice;
import no.kurspakker.course.TrueFalse;

/** The answers of a knowledge check. */
final class CheckOutline implements KnowledgeCheckVisitor<Void> {

    private final OutlineText out;

    CheckOutline(OutlineText out) {
        this.out = out;
    }

    @Override
    public Void visit(SingleChoice check) {
        return choices("one of", check.choices());
    }

    @Override
    public Void visit(MultipleChoice check) {
        return choices("some of", check.choices());
    }

    @Override
    public Void visit(TrueFalse check) {
        return choices("true or false", List.of(check.whenTrue(), check.whenFalse()));
    }

    @Override
    public Void visit(Matching check) {
        out.line("pairs");
        check.pairs()
                .forEach(pair -> out.line(
                        pair.source(),
                        "pair " + InlineOutline.of(pair.left()) + " = "
                                + InlineOutline.of(pair.right())));
        return null;
    }

    @Override
    public Void visit(Ordering check) {
        out.line("in this order");
        check.steps().forEach(step -> out.line("step " + InlineOutline.of(step)));
        return null;
    }

    private Void choices(String name, List<Choice> choices) {
        out.line(name);
        for (Choice choice : choices) {
            String mark = choice.isRight() ? "right " : "wrong ";
            out.line(choice.source(), mark + InlineOutline.of(choice.text()));
            BlockOutline.writeWithin(choice.feedback(), out);
        }
        return null;
    }
}
