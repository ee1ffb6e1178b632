package org.chancery.export.network;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes the actors as a table whose headings Gephi knows. */
final class NodesCsv implements NetworkWriter {
    @Override
    public void write(Network network, OutputStream out) throws IOException {
        CsvFile.write(
                out,
                List.of("Id", "Label", "kind"),
                network.actors().stream().map(actor -> List.of(actor.iri(), actor.label(), actor.kind())));
    }
}
