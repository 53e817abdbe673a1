package no.kurspakker.portal.load;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** One connection that costs a client as little as possible, since it shares the machine with what is measured. */
public final class RawClient implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 60_000;

    private final int port;
    private final String key;
    private Socket socket = new Socket();
    private InputStream in = InputStream.nullInputStream();

    /** @param key user and password in Base64 */
    public RawClient(int port, String key) {
        this.port = port;
        this.key = key;
    }

    /**
     * An answer.
     *
     * @param head the line with the status, and the headers
     */
    public record Answer(int status, String head, String body) {}

    /**
     * {@return the answer of the LRS to {@code method} on {@code path}, which begins after {@code /xapi}}
     *
     * @throws IOException if the connection breaks: whether the request was done is not known then
     */
    public Answer send(String method, String path, String body) throws IOException {
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        String head = method + " /xapi" + path + " HTTP/1.1\r\nHost: localhost\r\n"
                + "Authorization: Basic " + key
                + "\r\nX-Experience-API-Version: 1.0.3\r\n"
                + "Content-Type: application/json\r\nContent-Length: " + content.length
                + "\r\n\r\n";
        return exchange(head, content);
    }

    /**
     * {@return the answer to what is sent as it is: a head to its last line, and a body}
     *
     * @throws IOException if the connection breaks
     */
    public Answer exchange(String head, byte[] content) throws IOException {
        byte[] first = head.getBytes(StandardCharsets.UTF_8);
        byte[] whole = Arrays.copyOf(first, first.length + content.length);
        System.arraycopy(content, 0, whole, first.length, content.length);
        try {
            connect();
            socket.getOutputStream().write(whole);
            return read(head.startsWith("HEAD "));
        } catch (IOException broken) {
            hangUp();
            throw broken;
        }
    }

    private void connect() throws IOException {
        if (socket.isConnected() && !socket.isClosed()) {
            return;
        }
        socket = new Socket();
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.connect(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_MILLIS);
        in = new BufferedInputStream(socket.getInputStream());
    }

    private Answer read(boolean isHead) throws IOException {
        String line = line();
        int status = Integer.parseInt(line.substring(9, 12));
        int length = 0;
        boolean isLast = false;
        boolean isInPieces = false;
        StringBuilder head = new StringBuilder();
        while (!line.isEmpty()) {
            head.append(line).append('\n');
            if (line.startsWith("content-length:")) {
                length = Integer.parseInt(line.substring(15).strip());
            }
            isLast |= line.equals("connection: close");
            isInPieces |= line.equals("transfer-encoding: chunked");
            line = line().toLowerCase(Locale.ROOT);
        }
        if (status < 200) {
            return read(isHead);
        }
        boolean isBare = isHead || status == 204 || status == 304;
        byte[] body = isInPieces && !isBare ? pieces() : bytes(isBare ? 0 : length);
        if (isLast) {
            hangUp();
        }
        return new Answer(status, head.toString(), new String(body, StandardCharsets.UTF_8));
    }

    /** A body that comes in pieces, each with its length in front (RFC 9112, section 7.1). */
    private byte[] pieces() throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        int length = Integer.parseInt(line(), 16);
        while (length > 0) {
            whole.writeBytes(bytes(length));
            line();
            length = Integer.parseInt(line(), 16);
        }
        line();
        return whole.toByteArray();
    }

    private byte[] bytes(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the answer is cut off");
        }
        return bytes;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        int next = in.read();
        while (next != '\n') {
            if (next < 0) {
                throw new EOFException("the connection is closed");
            }
            if (next != '\r') {
                line.append((char) next);
            }
            next = in.read();
        }
        return line.toString();
    }

    /** Closes the connection; the next request opens another. */
    public void hangUp() throws IOException {
        socket.close();
    }

    @Override
    public void close() throws IOException {
        hangUp();
    }
}
