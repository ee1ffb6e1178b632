package org.chancery.cli;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a command reads and writes.
 *
 * @param out results, and nothing but results
 * @param messages what is said to the user besides, in UTF-8
 * @param outIsTerminal whether somebody reads the results on a screen
 * @param messagesAreTerminal whether progress may be drawn
 */
public record Streams(
        InputStream in, OutputStream out, PrintStream messages, boolean outIsTerminal, boolean messagesAreTerminal) {

    /**
     * Returns those of the process; the launcher says in system properties which of them are terminals.
     *
     * <p>Standard input is buffered, since a bare file stream seeks when it is read as a whole, which no pipe can.
     */
    static Streams standard() {
        return new Streams(
                new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                new FileOutputStream(FileDescriptor.out),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                Boolean.getBoolean("chancery.terminal.out"),
                Boolean.getBoolean("chancery.terminal.err"));
    }

    /** Tells whether somebody types what the process reads, as the launcher says in a system property. */
    static boolean inIsTerminal() {
        return Boolean.getBoolean("chancery.terminal.in");
    }

    /** Returns a printer of results in UTF-8, which the caller flushes. */
    PrintStream printer() {
        return new PrintStream(out, false, StandardCharsets.UTF_8);
    }
}
