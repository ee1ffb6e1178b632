package org.chancery.server.page.door;

import java.util.List;
import org.chancery.server.http.Feature;
import org.chancery.server.http.Format;
import org.chancery.server.http.Reply;
import org.chancery.server.http.Request;
import org.chancery.server.http.Right;
import org.chancery.server.page.PageReader;

/** Says whether the server answers and can read its data. */
public final class HealthFeature implements Feature {
    private final PageReader reader;

    public HealthFeature(PageReader reader) {
        this.reader = reader;
    }

    @Override
    public List<String> paths() {
        return List.of("/health");
    }

    @Override
    public Right right() {
        return Right.NONE;
    }

    @Override
    public Reply answer(Request request) {
        boolean empty = reader.read(data -> data.dataset().getDefaultGraph().isEmpty());
        return Reply.ok(Format.JSON, "{\"status\":\"ok\",\"empty\":" + empty + "}")
                .with("Cache-Control", "no-store");
    }
}
