package no.kurspakker.course.source.markdown;

import java.util.Set;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Decides what commonmark would look for a {@code >} for, at each {@code <} anew and to the end of the paragraph: a comment, which
 * is refused anyway, and what cannot be a tag or an address since another {@code <} comes first.
 */
final class AngleBracketParser implements InlineContentParser {

    /** Makes them. */
    static final class Factory implements InlineContentParserFactory {

        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('<');
        }

        @Override
        public InlineContentParser create() {
            return new AngleBracketParser();
        }
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        scanner.next();
        char first = scanner.peek();
        Position afterBracket = scanner.position();
        if (first == '!' || first == '?') {
            scanner.next();
            HtmlInline html = new HtmlInline();
            html.setLiteral("<" + first);
            return ParsedInline.of(html, scanner.position());
        }
        while (scanner.hasNext() && scanner.peek() != '<') {
            if (scanner.peek() == '>') {
                return ParsedInline.none();
            }
            scanner.next();
        }
        return ParsedInline.of(new Text("<"), afterBracket);
    }
}
