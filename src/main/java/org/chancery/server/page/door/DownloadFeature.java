package org.chancery.server.page.door;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.server.http.Feature;
import org.chancery.server.http.HttpProblem;
import org.chancery.server.http.Reply;
import org.chancery.server.http.Request;
import org.chancery.server.page.PageReader;

/** The whole data as files, made while they are sent. */
public final class DownloadFeature implements Feature {
    private static final String FOLDER = "/downloads/";

    private final PageReader reader;

    public DownloadFeature(PageReader reader) {
        this.reader = reader;
    }

    @Override
    public List<String> paths() {
        return List.of(FOLDER + "*");
    }

    @Override
    public Reply answer(Request request) {
        request.takesOnly(List.of());
        String name = request.path().substring(FOLDER.length());
        DownloadFile download = DownloadFile.named(name).orElseThrow(() -> unknown(name));
        return Reply.made(download.format(), name + reader.version(), out -> send(download, out))
                .with("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .with("Cache-Control", "no-cache");
    }

    private void send(DownloadFile download, OutputStream out) {
        reader.read(data -> {
            try (OutputStream buffer = new BufferedOutputStream(out, 1 << 16)) {
                download.form().write(reader.shown(data.dataset()), buffer);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return download;
        });
    }

    private static HttpProblem unknown(String name) {
        return HttpProblem.notFound("There is no file '" + name + "'; there are: "
                + DownloadFile.ALL.stream().map(DownloadFile::name).collect(Collectors.joining(", ")) + ".");
    }
}
