package org.chancery.store.remote;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A name and a password, as HTTP's Basic scheme sends them. */
public record Login(String name, String password) {
    String header() {
        return "Basic " + Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    /** Keeps the password out of logs. */
    @Override
    public String toString() {
        return name;
    }
}
