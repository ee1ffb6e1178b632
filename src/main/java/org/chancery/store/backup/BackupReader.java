package org.chancery.store.backup;

import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.chancery.store.StoreContent;

/**
 * A backup that is read. Whoever opens one has its digests and counts checked first, so that a file that was cut off, changed
 * or is of another kind is refused before anything is made of it.
 */
public final class BackupReader implements StoreContent, AutoCloseable {
    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_ONTOLOGY = 50_000_000;
    private static final int LONGEST_MANIFEST = 10_000;

    private final Path file;
    private final ZipFile zip;
    private final Manifest manifest;
    private final byte[] ontology;

    private BackupReader(Path file, ZipFile zip) throws IOException {
        this.file = file;
        this.zip = zip;
        this.manifest = Manifest.of(bytes(BackupWriter.MANIFEST, LONGEST_MANIFEST));
        this.ontology = bytes(BackupWriter.ONTOLOGY, LONGEST_ONTOLOGY);
        check();
    }

    /**
     * The backup in a file, every byte of which has been compared with its digests.
     *
     * @throws BackupException when it is no whole backup, or one of a newer program
     */
    public static BackupReader open(Path file) {
        try {
            ZipFile zip = new ZipFile(existing(file).toFile());
            try {
                return new BackupReader(file, zip);
            } catch (IOException | RuntimeException failure) {
                zip.close();
                throw failure;
            }
        } catch (NoSuchFileException missing) {
            throw new BackupException("There is no file " + file + "; check the name", missing);
        } catch (IOException | RuntimeException failure) {
            throw new BackupException(
                    file + " is no whole backup of Chancery (" + failure.getMessage()
                            + "); nothing was changed; take another backup",
                    failure);
        }
    }

    private static Path existing(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        if (!Files.isRegularFile(file)) {
            throw new FileNotFoundException("it is not a file");
        }
        return file;
    }

    private void check() throws IOException {
        require(digest(ontology).equals(manifest.ontologyDigest()), "its ontology was changed");
        MessageDigest digest = Digests.sha256();
        long lines = 0;
        try (InputStream in = new DigestInputStream(entry(BackupWriter.GRAPH), digest)) {
            byte[] buffer = new byte[BUFFER];
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                lines += lineEnds(buffer, count);
            }
        }
        require(HexFormat.of().formatHex(digest.digest()).equals(manifest.graphDigest()), "its triples were changed");
        require(lines == manifest.triples(), "it holds " + lines + " triples instead of " + manifest.triples());
    }

    private static long lineEnds(byte[] buffer, int count) {
        long ends = 0;
        for (int i = 0; i < count; i++) {
            ends += buffer[i] == '\n' ? 1 : 0;
        }
        return ends;
    }

    private static void require(boolean condition, String fault) {
        if (!condition) {
            throw new BackupException(fault);
        }
    }

    private static String digest(byte[] bytes) {
        return HexFormat.of().formatHex(Digests.sha256().digest(bytes));
    }

    private byte[] bytes(String name, int most) throws IOException {
        try (InputStream in = entry(name)) {
            return in.readNBytes(most);
        }
    }

    private InputStream entry(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        require(entry != null, "it has no " + name);
        return zip.getInputStream(entry);
    }

    /** What the backup says of itself. */
    public Manifest manifest() {
        return manifest;
    }

    @Override
    public long triples() {
        return manifest.triples();
    }

    @Override
    public long documents() {
        return manifest.documents();
    }

    @Override
    public String ontology() {
        return new String(ontology, StandardCharsets.UTF_8);
    }

    /**
     * Hands each triple over.
     *
     * @throws BackupException when a line is no triple
     */
    @Override
    public void send(Consumer<Quad> sink) {
        try (InputStream in = new BufferedInputStream(entry(BackupWriter.GRAPH), BUFFER)) {
            RDFParser.source(in)
                    .lang(Lang.NQUADS)
                    .checking(false)
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .parse(new Handover(sink));
        } catch (RiotException | IOException malformed) {
            throw new BackupException(
                    "The triples of " + file + " cannot be read: " + malformed.getMessage(), malformed);
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException failure) {
            throw new BackupException("Closing " + file + " failed: " + failure.getMessage(), failure);
        }
    }

    private static final class Handover extends StreamRDFBase {
        private final Consumer<Quad> sink;

        Handover(Consumer<Quad> sink) {
            this.sink = sink;
        }

        @Override
        public void triple(Triple triple) {
            sink.accept(new Quad(Quad.defaultGraphIRI, triple));
        }

        @Override
        public void quad(Quad quad) {
            sink.accept(quad.getGraph() == null ? new Quad(Quad.defaultGraphIRI, quad.asTriple()) : quad);
        }
    }
}
