package org.chancery.server.page.door;

import java.util.List;
import org.chancery.query.Catalogue;
import org.chancery.server.http.Feature;
import org.chancery.server.http.Format;
import org.chancery.server.http.Reply;
import org.chancery.server.http.Request;

/** The description of the interface for programs, at {@code /openapi.json}. */
public final class OpenApiFeature implements Feature {
    private static final Format FORM =
            new Format("application/vnd.oai.openapi+json", "json", List.of(Format.JSON.mediaType()));

    private final byte[] document;

    public OpenApiFeature(Catalogue catalogue) {
        this.document = OpenApi.of(catalogue);
    }

    @Override
    public List<String> paths() {
        return List.of("/openapi.json");
    }

    @Override
    public Reply answer(Request request) {
        return Reply.ok(FORM, document);
    }
}
