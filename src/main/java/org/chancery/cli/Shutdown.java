package org.chancery.cli;

/** What happens when the process is told to stop. */
final class Shutdown {
    private static final long LONGEST_MILLISECONDS = 10_000;

    private Shutdown() {}

    /**
     * Closes the resource when the process is told to stop, and holds the process until the calling thread, which waits for
     * that, has put its affairs in order too.
     */
    static void closes(AutoCloseable resource) {
        Thread waiting = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                resource.close();
                waiting.join(LONGEST_MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }));
    }
}
