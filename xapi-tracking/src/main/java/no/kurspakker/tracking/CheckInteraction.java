package no.kurspakker.tracking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.kurspakker.course.Choice;
import no.kurspakker.course.Inline;
import no.kurspakker.course.KnowledgeCheckVisitor;
import no.kurspakker.course.LanguageTag;
import no.kurspakker.course.MatchPair;
import no.kurspakker.course.Matching;
import no.kurspakker.course.MultipleChoice;
import no.kurspakker.course.Ordering;
import no.kurspakker.course.SingleChoice;
import no.kurspakker.course.TrueFalse;
import no.kurspakker.tracking.statement.ComponentList;
import no.kurspakker.tracking.statement.Interaction;
import no.kurspakker.tracking.statement.InteractionComponent;
import no.kurspakker.tracking.statement.InteractionType;
import no.kurspakker.tracking.statement.LanguageMap;

/**
 * A knowledge check as an interaction. Components are numbered from 1 in the author's order; equal right-hand texts of a matching are
 * one target.
 */
record CheckInteraction(LanguageTag language) implements KnowledgeCheckVisitor<Interaction> {

    private static final String AND = "[,]";
    private static final String WITH = "[.]";

    @Override
    public Interaction visit(SingleChoice singleChoice) {
        return choice(singleChoice.choices());
    }

    @Override
    public Interaction visit(MultipleChoice multipleChoice) {
        return choice(multipleChoice.choices());
    }

    private Interaction choice(List<Choice> choices) {
        String right = IntStream.range(0, choices.size())
                .filter(i -> choices.get(i).isRight())
                .mapToObj(CheckInteraction::id)
                .collect(Collectors.joining(AND));
        List<List<Inline>> texts = choices.stream().map(Choice::text).toList();
        return interaction(
                InteractionType.CHOICE, right, Map.of(ComponentList.CHOICES, components(texts)));
    }

    @Override
    public Interaction visit(TrueFalse trueFalse) {
        return interaction(
                InteractionType.TRUE_FALSE,
                Boolean.toString(trueFalse.whenTrue().isRight()),
                Map.of());
    }

    @Override
    public Interaction visit(Matching matching) {
        List<List<Inline>> sources =
                matching.pairs().stream().map(MatchPair::left).toList();
        List<List<Inline>> targets = new ArrayList<>();
        List<String> patterns = new ArrayList<>();
        for (MatchPair pair : matching.pairs()) {
            if (!targets.contains(pair.right())) {
                targets.add(pair.right());
            }
            patterns.add(id(patterns.size()) + WITH + id(targets.indexOf(pair.right())));
        }
        return interaction(
                InteractionType.MATCHING,
                String.join(AND, patterns),
                Map.of(
                        ComponentList.SOURCE, components(sources),
                        ComponentList.TARGET, components(targets)));
    }

    @Override
    public Interaction visit(Ordering ordering) {
        String right = IntStream.range(0, ordering.steps().size())
                .mapToObj(CheckInteraction::id)
                .collect(Collectors.joining(AND));
        return interaction(
                InteractionType.SEQUENCING,
                right,
                Map.of(ComponentList.CHOICES, components(ordering.steps())));
    }

    private static Interaction interaction(
            InteractionType type,
            String right,
            Map<ComponentList, List<InteractionComponent>> components) {
        return new Interaction(type, Optional.of(List.of(right)), components);
    }

    private List<InteractionComponent> components(List<List<Inline>> texts) {
        return IntStream.range(0, texts.size())
                .mapToObj(i -> new InteractionComponent(
                        id(i), LanguageMap.of(language.value(), DefinitionText.of(texts.get(i)))))
                .toList();
    }

    private static String id(int index) {
        return Integer.toString(index + 1);
    }
}
