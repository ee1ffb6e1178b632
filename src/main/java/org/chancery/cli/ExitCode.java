package org.chancery.cli;

/** What the process tells its caller. */
final class ExitCode {
    static final int DONE = 0;
    /** Something in the data, such as a document that cannot be read; what could be done was done. */
    static final int DATA_PROBLEM = 1;
    /** A command, option or argument that does not exist or does not fit. */
    static final int USAGE = 2;

    private ExitCode() {}
}
