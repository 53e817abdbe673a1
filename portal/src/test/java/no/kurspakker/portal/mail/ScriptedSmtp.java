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
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** A server that answers as it is told, for what a sound server never does. */
final class ScriptedSmtp implements AutoCloseable {

    /** An answer that is none: the line is cut. */
    static final String CUT = "";

    /** What a client sends after its message is asked for. */
    static final String END = ".";

    private final ServerSocket socket;
    private final Optional<SSLContext> tls;
    private final Map<String, String> answers;
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final Thread thread;

    /** @param answers by the first word that the client says, or {@code hello} for the greeting; all else is well */
    ScriptedSmtp(Map<String, String> answers) throws IOException {
        this(answers, Optional.empty());
    }

    /** @param tls what the server turns to after it has answered STARTTLS with 220 */
    ScriptedSmtp(Map<String, String> answers, Optional<SSLContext> tls) throws IOException {
        this.answers = answers;
        this.tls = tls;
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
                talk(client, "hello");
            } catch (IOException gone) {
                // The client has heard enough, or the test is over.
            }
        }
    }

    /** @param first what the client is taken to have said */
    private void talk(Socket client, String first) throws IOException {
        BufferedReader in = new BufferedReader(
                new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        PrintWriter out = new PrintWriter(
                new OutputStreamWriter(client.getOutputStream(), StandardCharsets.UTF_8));
        String word = first.isEmpty() ? next(in, false) : first;
        while (!word.isEmpty()) {
            String answer = answer(word);
            if (answer.equals(CUT)) {
                return;
            }
            out.print(answer + "\r\n");
            out.flush();
            if (word.equals("STARTTLS") && answer.startsWith("220")) {
                talk(encrypted(client), "");
                return;
            }
            word = next(in, word.equals("DATA") && answer.startsWith("354"));
        }
    }

    private String answer(String word) {
        String usual = switch (word) {
            case "hello" -> "220 here";
            case "DATA" -> "354 go on";
            case "AUTH" -> "235 welcome";
            default -> "250 well";
        };
        return answers.getOrDefault(word, usual);
    }

    private Socket encrypted(Socket client) throws IOException {
        SSLSocket socket =
                (SSLSocket) tls.orElseThrow().getSocketFactory().createSocket(client, null, true);
        socket.setUseClientMode(false);
        heard.add("encrypted");
        return socket;
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
