package org.chancery.store.backup;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Makes digests by which a changed byte is known. */
final class Digests {
    private Digests() {}

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
