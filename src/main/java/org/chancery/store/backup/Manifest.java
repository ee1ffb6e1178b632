package org.chancery.store.backup;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Properties;

/**
 * What a backup says of itself; as a file, each part is a line {@code name=value}.
 *
 * @param format the number of the archive's layout, {@value #CURRENT} now
 * @param program the version of the program that made it
 * @param created when, in UTC, as in {@code 2026-01-31T12:00:00Z}
 * @param triples how many triples {@code graph.nq} holds, one a line, those of named graphs included
 * @param documents how many documents they describe
 * @param graphDigest the SHA-256 of {@code graph.nq}, in small hexadecimal digits
 * @param ontologyDigest the SHA-256 of {@code ontology.ttl}
 */
public record Manifest(
        int format,
        String program,
        String created,
        long triples,
        long documents,
        String graphDigest,
        String ontologyDigest) {
    static final int CURRENT = 1;

    private static final int MOST_BYTES = 10_000;

    byte[] bytes() {
        String text = """
                # A backup of a Chancery store; 'chancery restore FILE --data DIR' makes the store of it
                format=%d
                program=%s
                created=%s
                triples=%d
                documents=%d
                graph.sha256=%s
                ontology.sha256=%s
                """.formatted(format, program, created, triples, documents, graphDigest, ontologyDigest);
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The manifest that the bytes hold.
     *
     * @throws BackupException when they hold none, or that of a newer program
     */
    static Manifest of(byte[] bytes) {
        Properties lines = new Properties();
        try {
            lines.load(
                    new StringReader(new String(bytes, 0, Math.min(bytes.length, MOST_BYTES), StandardCharsets.UTF_8)));
            return checked(read(lines));
        } catch (IOException | IllegalArgumentException malformed) {
            throw new BackupException("its manifest cannot be read", malformed);
        }
    }

    private static Manifest read(Properties lines) {
        return new Manifest(
                Integer.parseInt(lines.getProperty("format", "")),
                lines.getProperty("program", ""),
                lines.getProperty("created", ""),
                Long.parseLong(lines.getProperty("triples", "")),
                Long.parseLong(lines.getProperty("documents", "")),
                digest(lines, "graph.sha256"),
                digest(lines, "ontology.sha256"));
    }

    private static String digest(Properties lines, String name) {
        return HexFormat.of().formatHex(HexFormat.of().parseHex(lines.getProperty(name, "-")));
    }

    private static Manifest checked(Manifest manifest) {
        if (manifest.format > CURRENT) {
            throw new BackupException("it was made by a newer version of Chancery (" + manifest.program
                    + "); use that version or a later one");
        }
        return manifest;
    }
}
