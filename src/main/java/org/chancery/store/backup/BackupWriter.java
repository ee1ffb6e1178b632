package org.chancery.store.backup;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.chancery.store.Store;
import org.chancery.vocab.CY;

/** Writes what a store holds as one archive, while others read and write the store. */
public final class BackupWriter {
    static final String ONTOLOGY = "ontology.ttl";
    static final String GRAPH = "graph.nq";
    static final String MANIFEST = "manifest.properties";

    private static final int BUFFER = 1 << 16;

    private final Store store;
    private final String program;

    /**
     * Makes a writer of backups of the store.
     *
     * @param program the version to name in the manifest
     */
    public BackupWriter(Store store, String program) {
        this.store = store;
        this.program = program;
    }

    /**
     * Writes the last commit, whole, since all is read in one transaction; the stream stays open.
     *
     * @throws IOException when the bytes cannot be taken
     */
    public void write(OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(new Unclosed(out))) {
            String ontology = add(zip, ONTOLOGY, store.ontology().getBytes(StandardCharsets.UTF_8));
            Counts counts = new Counts();
            String graph = addGraph(zip, counts);
            String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
            Manifest manifest =
                    new Manifest(Manifest.CURRENT, program, now, counts.triples, counts.documents, graph, ontology);
            add(zip, MANIFEST, manifest.bytes());
        }
    }

    private static String add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
        return HexFormat.of().formatHex(Digests.sha256().digest(bytes));
    }

    private String addGraph(ZipOutputStream zip, Counts counts) throws IOException {
        zip.putNextEntry(new ZipEntry(GRAPH));
        MessageDigest digest = Digests.sha256();
        OutputStream lines = new BufferedOutputStream(new DigestOutputStream(new Unclosed(zip), digest), BUFFER);
        store.read(dataset -> {
            send(dataset.asDatasetGraph(), lines, counts);
            return counts;
        });
        lines.flush();
        zip.closeEntry();
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void send(DatasetGraph dataset, OutputStream lines, Counts counts) {
        StreamRDF writer = StreamRDFWriter.getWriterStream(lines, Lang.NQUADS);
        writer.start();
        for (Iterator<Quad> quads = dataset.find(); quads.hasNext(); ) {
            Quad quad = quads.next();
            counts.add(quad);
            writer.quad(quad);
        }
        writer.finish();
    }

    private static final class Counts {
        private long triples;
        private long documents;

        void add(Quad quad) {
            triples++;
            boolean isDocument = quad.isDefaultGraph()
                    && quad.getPredicate().equals(RDF.type.asNode())
                    && quad.getObject().equals(CY.Document.asNode());
            documents += isDocument ? 1 : 0;
        }
    }

    /** What lies below belongs to another. */
    private static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int start, int length) throws IOException {
            out.write(bytes, start, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
