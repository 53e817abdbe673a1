package no.kurspakker.course.source.markdown;

import java.util.Optional;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** Gives brackets the meanings that commonmark itself leaves as text. Runs after the footnotes' own processor. */
final class BracketProcessor implements LinkProcessor {

    /** Brace after brace that never closes must not be read to the end of the paragraph each time. */
    private static final int LONGEST_ATTRIBUTES = 500;

    @Override
    public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
        if (link.marker() != null && link.marker().getLiteral().equals("!")) {
            return LinkResult.none();
        }
        Optional<String> destination = destination(link, context);
        if (link.destination() == null && destination.isEmpty() && link.text().startsWith("^")) {
            String label = link.text().substring(1);
            return LinkResult.replaceWith(
                    new UndefinedReference(label, true), link.afterTextBracket());
        }
        if (link.label() != null && destination.isEmpty()) {
            return undefined(link, scanner.position());
        }
        if (scanner.peek() != '{') {
            return LinkResult.none();
        }
        Optional<String> attributes = attributes(scanner);
        return attributes.isEmpty()
                ? LinkResult.none()
                : LinkResult.wrapTextIn(
                        new MarkedText(attributes.get(), destination), scanner.position());
    }

    private static Optional<String> destination(LinkInfo link, InlineParserContext context) {
        if (link.destination() != null) {
            return Optional.of(link.destination());
        }
        String label = link.label() == null || link.label().isEmpty() ? link.text() : link.label();
        LinkReferenceDefinition definition =
                context.getDefinition(LinkReferenceDefinition.class, label);
        return Optional.ofNullable(definition).map(LinkReferenceDefinition::getDestination);
    }

    private static LinkResult undefined(LinkInfo link, Position end) {
        String label = link.label().isEmpty() ? link.text() : link.label();
        return LinkResult.replaceWith(new UndefinedReference(label, false), end);
    }

    private static Optional<String> attributes(Scanner scanner) {
        Position start = scanner.position();
        boolean quoted = false;
        for (int i = 0; i < LONGEST_ATTRIBUTES && scanner.hasNext(); i++) {
            char c = scanner.peek();
            if (c == '\n') {
                return Optional.empty();
            }
            scanner.next();
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '}' && !quoted) {
                return Optional.of(scanner.getSource(start, scanner.position()).getContent());
            }
        }
        return Optional.empty();
    }
}
