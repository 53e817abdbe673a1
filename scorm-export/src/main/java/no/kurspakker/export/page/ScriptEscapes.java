package no.kurspakker.export.page;

import java.io.Serial;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;

/** Escapes what could end a script element or begin a comment in one (HTML, 4.12.1.3). */
final class ScriptEscapes extends CharacterEscapes {

    @Serial
    private static final long serialVersionUID = 1;

    private final int[] ascii = CharacterEscapes.standardAsciiEscapesForJSON();

    ScriptEscapes() {
        for (char c : "<>&".toCharArray()) {
            ascii[c] = CharacterEscapes.ESCAPE_STANDARD;
        }
    }

    @Override
    public int[] getEscapeCodesForAscii() {
        return ascii.clone();
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
        return null;
    }
}
