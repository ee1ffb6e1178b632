package org.chancery.server.sparql;

/** A wish to end a query early, which may come before the query has begun. */
final class Stop {
    private boolean requested;
    private Runnable action = () -> {};

    /** Sets what ends the query; it is done at once if the wish came first. */
    synchronized void onRequest(Runnable ending) {
        action = ending;
        if (requested) {
            ending.run();
        }
    }

    synchronized void request() {
        requested = true;
        action.run();
    }

    synchronized boolean isRequested() {
        return requested;
    }
}
