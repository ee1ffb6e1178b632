package org.chancery.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** The version of this program, as the build wrote it. */
public final class Version {
    private static final String FILE = "/org/chancery/version.properties";

    private Version() {}

    /** Returns a version such as {@code 0.1.0}. */
    public static String current() {
        try (InputStream in = Version.class.getResourceAsStream(FILE)) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new IllegalStateException("the program is incomplete: " + FILE, e);
        }
    }
}
