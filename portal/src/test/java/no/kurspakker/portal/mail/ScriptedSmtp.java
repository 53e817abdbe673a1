package no.kurspakker.portal.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server that answers as it is told, for what a sound server never does. */
final class ScriptedSmtp implements AutoCloseable {

    /** An answer that is none: the line is cut. */
    static final String CUT = "";

    /** What a client sends after its message is asked for. */
    static final String END = ".";

    private static final String SOUND = "250 well";

    private final ServerSocket socket;
    private final Map<String, String> answers;
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final Thread thread;

    /** @param answers by the first word that the client says, or {@code hello} for the greeting; all else is well */
    ScriptedSmtp(Map<String, String> answers) throws IOException {
        this.answers = answers;
        this.socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        this.thread = new Thread(this::serve, "scripted-smtp");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    /** {@return the lines of commands that were heard} */
    List<String> heard() {
        return heard;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                talk(client);
            } catch (IOException gone) {
                // The client has heard enough, or the test is over.
            }
        }
    }

    private void talk(Socket client) throws IOException {
        BufferedReader in = new BufferedReader(
                new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        PrintWriter out = new PrintWriter(
                new OutputStreamWriter(client.getOutputStream(), StandardCharsets.UTF_8));
        boolean isData = false;
        String word = "hello";
        while (!word.isEmpty()) {
            String usual = word.equals("hello") ? "220 here" : SOUND;
            String answer = answers.getOrDefault(word, word.equals("DATA") ? "354 go on" : usual);
            if (answer.equals(CUT)) {
                return;
            }
            out.print(answer + "\r\n");
            out.flush();
            isData = word.equals("DATA") && answer.startsWith("354");
            word = next(in, isData);
        }
    }

    private String next(BufferedReader in, boolean isData) throws IOException {
        String line = in.readLine();
        while (isData && line != null && !line.equals(END)) {
            line = in.readLine();
        }
        if (line == null) {
            return "";
        }
        heard.add(line);
        return line.split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
