package org.chancery.server.control;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/**
 * How to reach the door.
 *
 * @param address where it listens, with a slash at its end
 * @param token the secret: 256 random bits in hexadecimal digits
 */
record ControlFile(URI address, String token) {
    private static final int TOKEN_BYTES = 32;

    static String newToken() {
        byte[] bytes = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Writes the file, which its owner alone can read from the first moment on. */
    void write(Path file) throws IOException {
        Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), file.getFileName() + ".", ".new", owned());
        try {
            Files.writeString(fresh, "address=" + address + "\ntoken=" + token + "\n");
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static FileAttribute<?>[] owned() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /** @throws IOException when the file cannot be read as one of these */
    static ControlFile read(Path file) throws IOException {
        Properties lines = new Properties();
        lines.load(new StringReader(Files.readString(file)));
        try {
            return new ControlFile(URI.create(lines.getProperty("address", "")), lines.getProperty("token", ""));
        } catch (IllegalArgumentException malformed) {
            throw new IOException(file + " cannot be understood", malformed);
        }
    }
}
