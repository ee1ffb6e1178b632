package org.chancery.server.http;

import java.io.IOException;
import java.io.OutputStream;

/** Writes an answer; what it throws breaks the connection off, so that no client takes a part for the whole. */
@FunctionalInterface
public interface Writer {
    void write(OutputStream out) throws IOException;
}
