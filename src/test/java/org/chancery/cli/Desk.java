package org.chancery.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder with documents, annotations of them, and a place for a store; no language model is needed to ingest them. */
final class Desk {
    private static final String OSLO = "Oslo backs the talks, and Norway is an ally of Malta.\n";
    private static final String VALLETTA = "Malta is no ally of Norway, the paper held.\n";
    private static final String ACTORS = """
            {"kind":"actor","id":"norway","name":"Norway","type":"State","aliases":["Norway"]}
            {"kind":"actor","id":"malta","name":"Malta","type":"State","aliases":["Malta"]}
            """;

    private final Path folder;

    private Desk(Path folder) {
        this.folder = folder;
    }

    /** Returns a desk with the documents oslo.txt and valletta.txt, which contradict each other. */
    static Desk in(Path folder) {
        Desk desk = new Desk(folder);
        desk.write("documents/oslo.txt", OSLO);
        desk.write("documents/valletta.txt", VALLETTA);
        desk.writeMetadata("oslo.txt", "The Fjord Post", "2021-05-04");
        desk.writeMetadata("valletta.txt", "The Harbour Post", "2021-06");
        desk.annotate("oslo.txt", ally("asserted", "Norway is an ally of Malta", 26));
        desk.annotate("valletta.txt", ally("denied", "Malta is no ally of Norway", 0));
        return desk;
    }

    private static String ally(String polarity, String quote, int start) {
        return """
                {"kind":"relation","subject":"norway","relation":"allyOf","object":"malta","polarity":"%s",\
                "certainty":"certain","holder":"author","quote":"%s","start":%d,"end":%d}
                """.formatted(polarity, quote, start, start + quote.length());
    }

    void annotate(String document, String lines) {
        write("annotations/" + document + ".jsonl", ACTORS + lines);
    }

    private void writeMetadata(String document, String publisher, String date) {
        write(
                "documents/" + document + ".meta.json",
                "{\"title\":\"A tie\",\"publisher\":\"" + publisher + "\",\"date\":\"" + date + "\"}");
    }

    /** Writes a file below the desk, in folders made for it, and returns its path. */
    Path write(String name, String content) {
        return write(name, content.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    Path write(String name, byte[] content) {
        Path file = folder.resolve(name);
        try {
            Files.createDirectories(file.getParent());
            return Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path documents() {
        return folder.resolve("documents");
    }

    Path annotations() {
        return folder.resolve("annotations");
    }

    Path data() {
        return folder.resolve("data");
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    /** Ingests the documents by their annotations. */
    Cli.Result ingest() {
        return ingest(documents());
    }

    Cli.Result ingest(Path file) {
        return Cli.run("ingest", file, "--annotations", annotations(), "--annotator", "Ada Berg", "--data", data());
    }
}
