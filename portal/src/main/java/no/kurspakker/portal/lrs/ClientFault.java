package no.kurspakker.portal.lrs;

import java.io.UnsupportedEncodingException;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.OptionalInt;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.io.EofException;

/** Tells a request that never came whole, or is none, from a fault of the portal. */
public final class ClientFault {

    private static final int SERVER_ERRORS = 500;

    private ClientFault() {}

    /** {@return the status to answer with: too late, not well-formed, or in a charset that is none; empty if {@code failure} is not the client's} */
    public static OptionalInt status(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof HttpException http && http.getCode() < SERVER_ERRORS) {
                return OptionalInt.of(http.getCode());
            }
            if (cause instanceof TimeoutException) {
                return OptionalInt.of(LrsRefusal.TIMEOUT);
            }
            if (cause instanceof EofException) {
                return OptionalInt.of(LrsRefusal.BAD_REQUEST);
            }
            if (isUnknownCharset(cause)) {
                return OptionalInt.of(LrsRefusal.UNSUPPORTED);
            }
        }
        return OptionalInt.empty();
    }

    /** Only a {@code Content-Type} names charsets here. */
    private static boolean isUnknownCharset(Throwable cause) {
        return cause instanceof UnsupportedEncodingException
                || cause instanceof UnsupportedCharsetException
                || cause instanceof IllegalCharsetNameException;
    }
}
