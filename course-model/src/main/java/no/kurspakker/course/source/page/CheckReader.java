package no.kurspakker.course.source.page;

import java.util.List;
import java.util.Optional;
import no.kurspakker.course.Block;
import no.kurspakker.course.KnowledgeCheck;
import no.kurspakker.course.SourceSpan;
import no.kurspakker.course.UnitId;
import no.kurspakker.course.problem.NearestMatch;
import no.kurspakker.course.source.problem.CourseProblem;
import no.kurspakker.course.source.problem.Proposal;
import org.commonmark.node.Node;

/** Reads {@code :::check}: what is asked, the answers, and what is said afterwards. */
final class CheckReader {

    private static final List<String> TYPES =
            List.of("single", "multiple", "true-false", "match", "order");

    private final PageScope scope;
    private final int depth;

    CheckReader(PageScope scope, int depth) {
        this.scope = scope;
        this.depth = depth;
    }

    Optional<Block> read(List<Node> nodes, Attributes attributes, SourceSpan place) {
        Optional<KnowledgeCheck> check = check(nodes, attributes, place);
        if (check.isEmpty()) {
            scope.leaveOut();
        }
        return check.map(Block.class::cast);
    }

    private Optional<KnowledgeCheck> check(
            List<Node> nodes, Attributes attributes, SourceSpan place) {
        if (!isAllowed(place)) {
            return Optional.empty();
        }
        Optional<UnitId> id = id(attributes);
        Optional<String> type = type(attributes);
        if (type.isEmpty()) {
            return Optional.empty();
        }
        CheckAnswers answers = CheckAnswers.of(type.get(), scope, depth);
        int at = answers.find(nodes);
        if (at < 0) {
            scope.problem(answers.missing(), place, type.get());
            scope.enterCheck(() -> BlockReader.read(nodes, scope, depth + 1));
            return Optional.empty();
        }
        if (nodes.subList(0, at).stream().noneMatch(Nodes::isShown)) {
            scope.problem(CourseProblem.CHECK_WITHOUT_PROMPT, place);
        }
        List<Block> prompt = blocks(nodes.subList(0, at));
        Optional<CheckAnswers.Maker> maker = scope.enterCheck(() -> answers.read(nodes.get(at)));
        List<Block> explanation = blocks(nodes.subList(at + 1, nodes.size()));
        Optional<KnowledgeCheck> check = id.flatMap(known ->
                maker.map(found -> found.make(new CheckFrame(known, prompt, explanation, place))));
        check.ifPresent(scope.checks()::add);
        return check;
    }

    private List<Block> blocks(List<Node> nodes) {
        return scope.enterCheck(() -> BlockReader.read(nodes, scope, depth + 1));
    }

    private boolean isAllowed(SourceSpan place) {
        if (scope.page().kind() != PageKind.CHAPTER) {
            scope.problem(CourseProblem.CHECK_OUTSIDE_CHAPTER, place);
            return false;
        }
        if (scope.isInCheck()) {
            scope.problem(CourseProblem.CHECK_IN_CHECK, place);
            return false;
        }
        return true;
    }

    private Optional<UnitId> id(Attributes attributes) {
        Optional<String> id = attributes.value("id").filter(value -> !value.isBlank());
        if (id.isPresent() && !UnitId.isValid(id.get())) {
            scope.problem(
                    CourseProblem.ID_INVALID,
                    attributes.place("id"),
                    id.get(),
                    Proposal.id(id.get()));
            return Optional.empty();
        }
        Optional<SourceSpan> first =
                id.flatMap(value -> scope.registerCheck(value, attributes.place("id")));
        first.ifPresent(place -> scope.problem(
                CourseProblem.CHECK_ID_DUPLICATE,
                attributes.place("id"),
                id.orElse(""),
                Integer.toString(place.line())));
        return id.map(UnitId::new);
    }

    private Optional<String> type(Attributes attributes) {
        Optional<String> type = attributes.value("type").filter(value -> !value.isBlank());
        if (type.isPresent() && !TYPES.contains(type.get())) {
            scope.problem(
                    CourseProblem.ATTRIBUTE_INVALID,
                    attributes.place("type"),
                    "type",
                    type.get(),
                    String.join(", ", TYPES),
                    "type=" + NearestMatch.of(type.get(), TYPES).orElse(TYPES.get(0)));
            return Optional.empty();
        }
        return type;
    }
}
