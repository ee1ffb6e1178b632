package org.chancery.document.packed;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import org.chancery.document.packed.Extract.Kind;

/** The program of the reading process: a file comes in by standard input, its text goes out by standard output. */
final class ExtractProgram {
    private ExtractProgram() {}

    /**
     * Reads one file.
     *
     * @param arguments the format, and after how many milliseconds the process ends even if nobody is left to end it
     */
    public static void main(String[] arguments) throws IOException {
        endAfter(Duration.ofMillis(Long.parseLong(arguments[1])));
        try (InputStream in = new BufferedInputStream(new FileInputStream(FileDescriptor.in));
                OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out))) {
            extract(Packing.valueOf(arguments[0]), in.readAllBytes()).write(out);
        }
    }

    private static void endAfter(Duration time) {
        Thread watch = new Thread(() -> {
            try {
                Thread.sleep(time.toMillis());
                Runtime.getRuntime().halt(ReaderProcess.OUT_OF_TIME);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        watch.setDaemon(true);
        watch.start();
    }

    /** Returns what the file holds, or why it cannot be read, whatever its parser throws. */
    static Extract extract(Packing packing, byte[] bytes) {
        try {
            Extract extract = packing.extract(bytes);
            boolean told =
                    extract.lines().stream().anyMatch(line -> line.kind().isText() || line.kind() == Kind.REFUSAL);
            return told ? extract : Extract.refusal("holds no text; there is nothing to read");
        } catch (OutOfMemoryError e) {
            return Extract.refusal(
                    "unpacks to more than fits into the memory of its reader; split it, or save it as plain text");
        } catch (StackOverflowError e) {
            return Extract.refusal("nests its parts too deeply for any text; save it anew, or as plain text");
        } catch (IOException | RuntimeException e) {
            return Extract.refusal("is no sound " + packing + " file (" + firstLine(e)
                    + "); open it, save it anew, and try that file");
        }
    }

    private static String firstLine(Exception e) {
        String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        String told = message.isBlank() || message.equals("null") ? e.getClass().getSimpleName() : message;
        return told.substring(0, Math.min(told.length(), 200));
    }
}
