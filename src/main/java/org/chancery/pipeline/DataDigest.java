package org.chancery.pipeline;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.extract.rule.ResourceFolder;
import org.chancery.model.Digest;

/** A digest of the rules, word lists and reference data on the class path, so that changed data means a new reading. */
public final class DataDigest {
    private static final List<String> FOLDERS = List.of("/data/rules", "/data/gazetteer");

    private DataDigest() {}

    /** Returns 64 digits. */
    public static String current() {
        return Digest.of(64, FOLDERS.stream().flatMap(DataDigest::folder).toArray(String[]::new));
    }

    private static Stream<String> folder(String name) {
        return ResourceFolder.of(name).contents().entrySet().stream()
                .map(file -> file.getKey() + " " + Digest.of(file.getValue()));
    }
}
