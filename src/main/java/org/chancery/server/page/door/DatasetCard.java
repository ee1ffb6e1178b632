package org.chancery.server.page.door;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import org.chancery.model.ChanceryException;

/** Tells search engines what is here, as a schema.org Dataset in JSON-LD. */
public final class DatasetCard {
    private static final ObjectMapper JSON = new ObjectMapper();

    private DatasetCard() {}

    /**
     * Returns the JSON-LD, in which no {@code <} stands, so that it can stand in a page.
     *
     * @param origin scheme, host and port of this server
     */
    public static String of(String origin) {
        try (InputStream in = DatasetCard.class.getResourceAsStream("dataset.json")) {
            ObjectNode card = (ObjectNode) JSON.readTree(in);
            card.put("@id", origin + "/void#dataset");
            card.put("url", origin + "/");
            ArrayNode files = card.putArray("distribution");
            DownloadFile.ALL.forEach(file -> files.addObject()
                    .put("@type", "DataDownload")
                    .put("name", file.title())
                    .put("encodingFormat", file.format().mediaType())
                    .put("contentUrl", origin + file.path()));
            return JSON.writeValueAsString(card).replace("<", "\\u003c");
        } catch (IOException e) {
            throw new ChanceryException("The description of the data cannot be read; build the program again.", e);
        }
    }
}
