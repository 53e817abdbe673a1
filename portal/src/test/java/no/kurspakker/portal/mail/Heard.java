package no.kurspakker.portal.mail;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Keeps what is logged while a test runs. What the server in the same process logs is left out. */
public final class Heard extends Handler implements AutoCloseable {

    private final Queue<String> heard = new ConcurrentLinkedQueue<>();

    @Override
    public void publish(LogRecord one) {
        if (!String.valueOf(one.getLoggerName()).startsWith("com.icegreen.")) {
            heard.add(new SimpleFormatter().format(one));
        }
    }

    /** {@return all of it so far} */
    public String ours() {
        return String.join("", heard);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(this);
    }
}
