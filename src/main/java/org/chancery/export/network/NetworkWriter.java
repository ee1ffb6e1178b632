package org.chancery.export.network;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a network in one format, as UTF-8, and leaves the stream open. */
@FunctionalInterface
interface NetworkWriter {
    void write(Network network, OutputStream out) throws IOException;
}
