package no.kurspakker.export.page;

import no.kurspakker.course.KnowledgeCheckVisitor;
import no.kurspakker.course.Matching;
import no.kurspakker.course.MultipleChoice;
import no.kurspakker.course.Ordering;
import no.kurspakker.course.SingleChoice;
import no.kurspakker.course.TrueFalse;

/** The author's word for the kind of a check. */
final class CheckType implements KnowledgeCheckVisitor<String> {

    static final CheckType NAMES = new CheckType();

    private CheckType() {}

    @Override
    public String visit(SingleChoice singleChoice) {
        return "single";
    }

    @Override
    public String visit(MultipleChoice multipleChoice) {
        return "multiple";
    }

    @Override
    public String visit(TrueFalse trueFalse) {
        return "true-false";
    }

    @Override
    public String visit(Matching matching) {
        return "match";
    }

    @Override
    public String visit(Ordering ordering) {
        return "order";
    }
}
