package no.kurspakker.portal.preview;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/** The browser that people use on this machine. */
public final class DesktopBrowser {

    private DesktopBrowser() {}

    /**
     * Opens {@code address} in it.
     *
     * @param system name of the operating system, as {@code os.name} has it
     * @throws IOException if the machine has no way to open addresses, as on a server; the message says which was tried
     */
    public static void open(URI address, String system) throws IOException {
        List<String> command = command(address, system);
        try {
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException missing) {
            throw new IOException(
                    "cannot open " + address + " in a browser with " + command.get(0), missing);
        }
    }

    static List<String> command(URI address, String system) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", address.toString());
        }
        return List.of(name.startsWith("mac") ? "open" : "xdg-open", address.toString());
    }
}
