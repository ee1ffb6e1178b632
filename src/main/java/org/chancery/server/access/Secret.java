package org.chancery.server.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.bouncycastle.crypto.generators.OpenBSDBCrypt;
import org.chancery.model.ChanceryException;
import org.chancery.model.Digest;

/** What proves a name, as a file of credentials keeps it: never the password or token itself. */
public sealed interface Secret {
    /** Tells whether this is what was kept; takes as long for a wrong one as for the right one. */
    boolean matches(String presented);

    /** Returns the line's part after the name. */
    String written();

    /**
     * A password, kept as bcrypt in the form of htpasswd.
     *
     * @param hash such as {@code $2y$12$…}, 60 characters
     */
    record Password(String hash) implements Secret {
        private static final int COST = 12;
        private static final int SALT_BYTES = 16;
        private static final int MOST_BYTES = 72;

        /** Returns the secret of a new password; bcrypt reads 72 bytes, so a longer one is refused, as is an empty one. */
        public static Password of(String password) {
            int length = password.getBytes(StandardCharsets.UTF_8).length;
            if (length == 0 || length > MOST_BYTES) {
                throw new ChanceryException("a password has 1 to " + MOST_BYTES + " bytes, not " + length);
            }
            byte[] salt = new byte[SALT_BYTES];
            new SecureRandom().nextBytes(salt);
            return new Password(OpenBSDBCrypt.generate("2y", password.toCharArray(), salt, COST));
        }

        @Override
        public boolean matches(String presented) {
            return OpenBSDBCrypt.checkPassword(hash, presented.toCharArray());
        }

        @Override
        public String written() {
            return hash;
        }
    }

    /**
     * A random token, kept as its SHA-256; no guessing finds 256 random bits, so no slow digest is needed.
     *
     * @param digest 64 hexadecimal digits in small letters
     */
    record Token(String digest) implements Secret {
        static final String MARK = "{sha256}";
        private static final int BYTES = 32;

        /** Returns a new token in the clear, to be given to its owner and not kept. */
        public static String random() {
            byte[] bytes = new byte[BYTES];
            new SecureRandom().nextBytes(bytes);
            return HexFormat.of().formatHex(bytes);
        }

        public static Token of(String token) {
            return new Token(Digest.of(token));
        }

        @Override
        public boolean matches(String presented) {
            return MessageDigest.isEqual(
                    Digest.of(presented).getBytes(StandardCharsets.US_ASCII),
                    digest.getBytes(StandardCharsets.US_ASCII));
        }

        @Override
        public String written() {
            return MARK + digest;
        }
    }
}
