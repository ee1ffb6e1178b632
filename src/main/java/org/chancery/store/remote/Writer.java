package org.chancery.store.remote;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.Optional;

/**
 * A process that writes.
 *
 * @param host the name of its machine
 * @param process its number there
 * @param since when it began, in milliseconds, since numbers come again
 */
record Writer(String host, long process, long since) {
    static Writer current() {
        return of(ProcessHandle.current());
    }

    private static Writer of(ProcessHandle process) {
        return new Writer(
                machine(),
                process.pid(),
                process.info().startInstant().map(Instant::toEpochMilli).orElse(0L));
    }

    private static String machine() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "localhost";
        }
    }

    /** Returns the writer that left this sign; absent if it is not one of {@link #sign}. */
    static Optional<Writer> ofSign(String sign) {
        String[] parts = sign.split(" ");
        return parts.length == 3 && parts[1].matches("\\d{1,18}") && parts[2].matches("\\d{1,18}")
                ? Optional.of(new Writer(parts[0], Long.parseLong(parts[1]), Long.parseLong(parts[2])))
                : Optional.empty();
    }

    String sign() {
        return host + " " + process + " " + since;
    }

    /** Whether it is known to have ended: only of a process of this machine can that be known. */
    boolean isGone() {
        return host.equals(machine())
                && ProcessHandle.of(process)
                        .map(Writer::of)
                        .filter(this::equals)
                        .isEmpty();
    }
}
