package org.chancery.server.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.ChanceryException;

/** Names with their secrets, from lines {@code NAME:HASH}; empty lines and those that begin with # are left out. */
public final class Credentials {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._@-]{0,63}");
    private static final Pattern BCRYPT = Pattern.compile("\\$2[aby]\\$(?:0[4-9]|1[0-5])\\$[./A-Za-z0-9]{53}");
    private static final Pattern SHA_256 = Pattern.compile("\\{sha256\\}([0-9a-f]{64})");
    private static final Set<PosixFilePermission> OPEN_TO_OTHERS =
            Set.of(PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_WRITE, PosixFilePermission.GROUP_WRITE);
    private static final String REMEDY = "; make one with 'chancery credential NAME'";

    private final Map<String, Secret> secrets;

    private Credentials(Map<String, Secret> secrets) {
        this.secrets = secrets;
    }

    /** Returns no credentials: nobody has a name. */
    public static Credentials none() {
        return new Credentials(Map.of());
    }

    /**
     * Returns the credentials of a file.
     *
     * @throws ChanceryException if it cannot be read, others may read or change it, or a line is wrong
     */
    public static Credentials read(Path file) {
        try {
            if (Files.getFileStore(file).supportsFileAttributeView("posix")
                    && Files.getPosixFilePermissions(file).stream().anyMatch(OPEN_TO_OTHERS::contains)) {
                throw new ChanceryException("The credentials in " + file
                        + " can be read or changed by others; take that from them with: chmod 600 " + file);
            }
            return of(Files.readAllLines(file), file.toString());
        } catch (IOException e) {
            throw new ChanceryException(
                    "The credentials in " + file + " cannot be read; check the name and who owns it", e);
        }
    }

    /**
     * Returns the credentials of some lines.
     *
     * @param place of the lines, for messages
     * @throws ChanceryException if a line is wrong or there is none
     */
    public static Credentials of(List<String> lines, String place) {
        Map<String, Secret> secrets = new LinkedHashMap<>();
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                add(line, place + ", line " + number, secrets);
            }
        }
        if (secrets.isEmpty()) {
            throw new ChanceryException(place + " holds no credentials" + REMEDY);
        }
        return new Credentials(secrets);
    }

    private static void add(String line, String place, Map<String, Secret> secrets) {
        int colon = line.indexOf(':');
        String name = colon < 0 ? "" : line.substring(0, colon);
        checkName(name, place);
        if (secrets.put(name, secret(line.substring(colon + 1), place)) != null) {
            throw new ChanceryException(place + ": the name " + name + " is there twice; keep one of the lines");
        }
    }

    /** Throws a sentence about the place if the text cannot be the name of somebody who logs in. */
    public static void checkName(String name, String place) {
        if (!NAME.matcher(name).matches()) {
            throw new ChanceryException(place + ": a name is needed, of up to 64 letters, digits and . _ @ -" + REMEDY);
        }
    }

    /** The text is not repeated: it may be a password. */
    private static Secret secret(String text, String place) {
        if (BCRYPT.matcher(text).matches()) {
            return new Secret.Password(text);
        }
        Matcher token = SHA_256.matcher(text);
        if (token.matches()) {
            return new Secret.Token(token.group(1));
        }
        throw new ChanceryException(
                place + ": after the name stands neither a bcrypt hash (cost 4 to 15) nor {sha256} with 64"
                        + " digits; a password must not stand there as it is" + REMEDY);
    }

    public boolean isEmpty() {
        return secrets.isEmpty();
    }

    /** Returns these and the others; these where both have the name. */
    Credentials and(Credentials others) {
        Map<String, Secret> all = new LinkedHashMap<>(others.secrets);
        all.putAll(secrets);
        return new Credentials(all);
    }

    boolean has(String name) {
        return secrets.containsKey(name);
    }

    /** Returns the password that is kept for the name; absent for unknown names and those that have a token. */
    Optional<Secret> password(String name) {
        return Optional.ofNullable(secrets.get(name)).filter(Secret.Password.class::isInstance);
    }

    /** Returns the name whose token this is; looks at all of them, so that the time tells nothing. */
    Optional<String> ofToken(String token) {
        Optional<String> found = Optional.empty();
        for (Map.Entry<String, Secret> entry : secrets.entrySet()) {
            if (entry.getValue() instanceof Secret.Token && entry.getValue().matches(token)) {
                found = Optional.of(entry.getKey());
            }
        }
        return found;
    }
}
