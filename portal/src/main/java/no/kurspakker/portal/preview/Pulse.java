package no.kurspakker.portal.preview;

/** Does the same again and again, with a pause between, in a thread that keeps no process alive. */
final class Pulse implements AutoCloseable {

    private final Thread thread;

    private Pulse(Thread thread) {
        this.thread = thread;
    }

    /** @param pause in milliseconds; the first comes before the first run */
    static Pulse start(String name, long pause, Runnable task) {
        Thread thread = new Thread(() -> run(pause, task), name);
        thread.setDaemon(true);
        thread.start();
        return new Pulse(thread);
    }

    private static void run(long pause, Runnable task) {
        try {
            while (true) {
                Thread.sleep(pause);
                task.run();
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
