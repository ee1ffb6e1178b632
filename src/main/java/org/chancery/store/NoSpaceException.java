package org.chancery.store;

/** Tells that the disk has too little room for a change, which was therefore not begun. */
public final class NoSpaceException extends StoreWriteException {
    private static final long serialVersionUID = 1L;

    NoSpaceException(String message) {
        super(message);
    }
}
