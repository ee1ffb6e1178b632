package org.chancery.server.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Finds out whose credentials a header holds. A password found right is remembered for some minutes, by a keyed digest. */
final class Doorkeeper {
    private static final String ALGORITHM = "HmacSHA256";
    private static final Duration MEMORY = Duration.ofMinutes(5);
    /** Nobody has it; made once, since hashing takes its time. */
    private static final Secret NOBODY = Secret.Password.of(Secret.Token.random());

    private final Credentials credentials;
    private final SecretKeySpec key = new SecretKeySpec(random(), ALGORITHM);
    private final Cache<String, Boolean> known =
            Caffeine.newBuilder().expireAfterWrite(MEMORY).maximumSize(1_000).build();

    Doorkeeper(Credentials credentials) {
        this.credentials = credentials;
    }

    private static byte[] random() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    /** Returns the proven name; absent if the name or the secret is wrong, which takes equally long. */
    Optional<String> name(Login login) {
        if (login.isToken()) {
            return credentials.ofToken(login.secret());
        }
        String digest = digest(login);
        if (known.getIfPresent(digest) != null) {
            return Optional.of(login.name());
        }
        Optional<Secret> kept = credentials.password(login.name());
        boolean right = kept.orElse(NOBODY).matches(login.secret()) && kept.isPresent();
        if (right) {
            known.put(digest, true);
        }
        return right ? Optional.of(login.name()) : Optional.empty();
    }

    private String digest(Login login) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            String pair = login.name() + '\0' + login.secret();
            return HexFormat.of().formatHex(mac.doFinal(pair.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }
}
