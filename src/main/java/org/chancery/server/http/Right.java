package org.chancery.server.http;

/** What a caller must be allowed to do. */
public enum Right {
    /** Everybody may, always: whether the server lives. */
    NONE,
    /** To read the data; everybody may unless the owner asks readers for a login. */
    READ,
    /** To change the data. */
    WRITE
}
