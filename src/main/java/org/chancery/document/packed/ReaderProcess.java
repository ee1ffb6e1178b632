package org.chancery.document.packed;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads one packed file in a Java process of its own, which has 256 MB of memory, an empty environment and so much time; it is
 * gone when this returns.
 */
public final class ReaderProcess {
    static final int OUT_OF_TIME = 4;
    private static final String HEAP = "-Xmx256m";
    /** Ten times the text that is read of a document. */
    private static final int MOST_OUTPUT = 16 * 1024 * 1024;

    private ReaderProcess() {}

    /** Returns what the file holds; a line of the kind REFUSAL tells why it could not be read. */
    public static Extract read(Packing packing, byte[] bytes, Duration time) {
        try {
            Process process = start(packing, time);
            try {
                return read(process, bytes, time);
            } finally {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            return Extract.refusal(
                    "could not be given to a process that reads it (" + e.getMessage() + "); try it again");
        }
    }

    private static Extract read(Process process, byte[] bytes, Duration time) throws IOException {
        CompletableFuture<Void> fed = CompletableFuture.runAsync(() -> feed(process, bytes), ReaderProcess::inThread);
        CompletableFuture.delayedExecutor(time.toMillis() + 1000, TimeUnit.MILLISECONDS)
                .execute(process::destroyForcibly);
        byte[] written;
        try (InputStream out = process.getInputStream()) {
            written = out.readNBytes(MOST_OUTPUT + 1);
        }
        if (written.length > MOST_OUTPUT) {
            return Extract.refusal("holds more text than " + MOST_OUTPUT / 1024 / 1024 + " MB; split it");
        }
        int code = exitCode(process);
        fed.cancel(true);
        return code == 0 ? Extract.read(written) : Extract.refusal(failure(code, time));
    }

    private static String failure(int code, Duration time) {
        boolean late = code == OUT_OF_TIME || code == 128 + 9;
        return late
                ? "was not read within " + Math.max(1, time.toSeconds())
                        + " seconds; save it as plain text, or give it more time (--document-time)"
                : "stopped the process that reads it (exit code " + code + "); save it as plain text";
    }

    private static int exitCode(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static void inThread(Runnable task) {
        Thread thread = new Thread(task, "feeds a reader");
        thread.setDaemon(true);
        thread.start();
    }

    /** A process that refuses the file before its end closes the pipe, which is no fault. */
    private static void feed(Process process, byte[] bytes) {
        try (OutputStream in = process.getOutputStream()) {
            in.write(bytes);
        } catch (IOException e) {
            process.destroy();
        }
    }

    private static Process start(Packing packing, Duration time) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        "-Djava.awt.headless=true",
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
                        "-cp",
                        classPath(ReaderProcess.class.getClassLoader(), System.getProperty("java.class.path")),
                        ExtractProgram.class.getName(),
                        packing.name(),
                        Long.toString(time.toMillis()))
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        return builder.start();
    }

    /**
     * Returns where the classes lie that the loader knows; an engine that runs this program among others loads them by itself, and
     * they are not on the class path with which its process was started.
     */
    static String classPath(ClassLoader loader, String started) {
        URL[] loaded = loader instanceof URLClassLoader own ? own.getURLs() : new URL[0];
        return Stream.concat(
                        Stream.of(loaded)
                                .filter(url -> url.getProtocol().equals("file"))
                                .map(url -> Path.of(URI.create(url.toString())).toString()),
                        Stream.of(started))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
