package no.kurspakker.export.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import no.kurspakker.course.Choice;
import no.kurspakker.course.Inline;
import no.kurspakker.course.KnowledgeCheck;
import no.kurspakker.course.KnowledgeCheckVisitor;
import no.kurspakker.course.MatchPair;
import no.kurspakker.course.Matching;
import no.kurspakker.course.MultipleChoice;
import no.kurspakker.course.Ordering;
import no.kurspakker.course.SingleChoice;
import no.kurspakker.course.TrueFalse;
import no.kurspakker.course.text.PlainText;
import no.kurspakker.export.page.html.Html;

/**
 * Writes a knowledge check so that it reads without a script: the question, what there is to choose from, and the answer
 * behind a disclosure. Attributes whose names begin with {@code data-} carry the key for a script that takes it over.
 */
final class CheckMarkup implements KnowledgeCheckVisitor<Html> {

    private final Blocks blocks;
    private final Html html;
    private final PageScope scope;
    private List<List<List<Inline>>> options = List.of();
    private List<List<List<Inline>>> named = List.of();

    CheckMarkup(Blocks blocks) {
        this.blocks = blocks;
        this.html = blocks.html();
        this.scope = blocks.scope();
    }

    Html write(KnowledgeCheck check) {
        String id = scope.id("check/" + check.id());
        options = check.acceptCheck(OptionTexts.LISTS);
        named = scope.original(check).acceptCheck(OptionTexts.LISTS);
        html.open(
                "div",
                "class",
                "check",
                "role",
                "group",
                "id",
                id,
                "data-check",
                check.id().value(),
                "data-check-type",
                check.acceptCheck(CheckType.NAMES),
                "data-check-key",
                scope.stateKey(check.id()),
                "data-interaction",
                scope.interaction(check.id()),
                "aria-labelledby",
                id + "/prompt");
        html.element("p", scope.words().text("check.label"), "class", "check-label")
                .line();
        html.open("div", "class", "check-prompt", "id", id + "/prompt");
        blocks.inlines().withoutTerms(() -> {
            blocks.write(check.prompt()).close().line();
            check.acceptCheck(this).line();
            blocks.write(check.explanation());
        });
        return html.close().close().close();
    }

    @Override
    public Html visit(SingleChoice singleChoice) {
        return choices(singleChoice.choices());
    }

    @Override
    public Html visit(MultipleChoice multipleChoice) {
        return choices(multipleChoice.choices());
    }

    @Override
    public Html visit(TrueFalse trueFalse) {
        return choices(List.of(trueFalse.whenTrue(), trueFalse.whenFalse()));
    }

    private Html choices(List<Choice> choices) {
        html.open("ul", "class", "choices").line();
        InteractionNames names = InteractionNames.of(named.get(0), choices.size());
        for (int i = 0; i < choices.size(); i++) {
            option("data-choice", i + 1, names.name(i), choices.get(i).text());
        }
        html.close().line();
        answer().open("ul", "class", "key").line();
        for (int i = 0; i < choices.size(); i++) {
            key(i + 1, choices.get(i));
        }
        return html.close();
    }

    private void key(int number, Choice choice) {
        html.open(
                "li",
                "data-key",
                Integer.toString(number),
                "data-right",
                Boolean.toString(choice.isRight()));
        String verdict = scope.words().text(choice.isRight() ? "check.right" : "check.wrong");
        html.element("strong", verdict + ": ");
        blocks.inlines().write(choice.text());
        if (!choice.feedback().isEmpty()) {
            html.open("div", "class", "feedback");
            blocks.write(choice.feedback()).close();
        }
        html.close().line();
    }

    @Override
    public Html visit(Matching matching) {
        List<MatchPair> pairs = matching.pairs();
        List<List<Inline>> rights = options.get(1);
        InteractionNames leftNames = InteractionNames.of(named.get(0), 2 * pairs.size());
        InteractionNames rightNames = InteractionNames.of(named.get(1), 2 * pairs.size());
        html.open("ul", "class", "choices").line();
        for (int i = 0; i < pairs.size(); i++) {
            option("data-left", i + 1, leftNames.name(i), pairs.get(i).left());
        }
        html.close().element("p", scope.words().text("check.choices") + ":", "class", "from");
        html.open("ul", "class", "choices").line();
        for (List<Inline> right : sorted(rights)) {
            int index = rights.indexOf(right);
            option("data-option", index + 1, rightNames.name(index), right);
        }
        html.close().line();
        answer().open("dl", "class", "key").line();
        for (MatchPair pair : pairs) {
            html.open("div", "data-key", Integer.toString(1 + rights.indexOf(pair.right())));
            html.open("dt");
            blocks.inlines().write(pair.left()).close().open("dd");
            blocks.inlines().write(pair.right()).close().close().line();
        }
        return html.close();
    }

    @Override
    public Html visit(Ordering ordering) {
        List<List<Inline>> steps = ordering.steps();
        List<List<Inline>> shown = new ArrayList<>(sorted(steps));
        if (shown.equals(steps)) {
            Collections.reverse(shown);
        }
        html.open("ul", "class", "choices").line();
        InteractionNames names = InteractionNames.of(named.get(0), steps.size());
        for (List<Inline> step : shown) {
            int index = steps.indexOf(step);
            option("data-step", index + 1, names.name(index), step);
        }
        html.close().line();
        answer().open("ol", "class", "key").line();
        for (List<Inline> step : steps) {
            html.open("li");
            blocks.inlines().write(step).close().line();
        }
        return html.close();
    }

    private void option(String attribute, int number, String name, List<Inline> text) {
        html.open("li", attribute, Integer.toString(number), "data-name", name);
        blocks.inlines().write(text).close().line();
    }

    /** Opens the disclosure; {@link #write} closes it behind the explanation. */
    private Html answer() {
        html.open("details", "class", "check-answer");
        return html.element("summary", scope.words().text("check.answer")).open("div");
    }

    /** By their words, so that the order tells nothing about the key. */
    private static List<List<Inline>> sorted(List<List<Inline>> texts) {
        return texts.stream()
                .sorted((one, other) -> PlainText.of(one).compareTo(PlainText.of(other)))
                .toList();
    }
}
