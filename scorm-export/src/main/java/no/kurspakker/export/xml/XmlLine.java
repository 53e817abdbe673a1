package no.kurspakker.export.xml;

import org.jdom2.Verifier;

/** Text as an element of XML takes it. */
public final class XmlLine {

    private XmlLine() {}

    /** {@return {@code text} in one line, without surrounding space and characters that XML cannot hold} */
    public static String of(String text) {
        return text.codePoints()
                .map(point -> Verifier.isXMLCharacter(point) ? point : ' ')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip()
                .replaceAll("[ \\t\\n\\r]+", " ");
    }
}
