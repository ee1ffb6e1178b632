package org.chancery.server.page.door;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.server.http.Feature;
import org.chancery.server.http.Reply;
import org.chancery.server.http.Request;
import org.chancery.server.page.Content;
import org.chancery.server.page.Pages;

/** What can be had of the data, as a page of downloads and as a DCAT catalogue. */
public final class CatalogueFeature implements Feature {
    private final Pages pages;

    public CatalogueFeature(Pages pages) {
        this.pages = pages;
    }

    /** What the page shows. */
    public record Page(List<File> files) {
        public Page {
            files = List.copyOf(files);
        }
    }

    /** A file with what it holds and its media type. */
    public record File(String name, String address, String holds, String type) {}

    @Override
    public List<String> paths() {
        return Stream.concat(
                        Pages.paths("/downloads", Pages.FORMS).stream(), Pages.paths("/dcat", Pages.FORMS).stream())
                .toList();
    }

    @Override
    public Reply answer(Request request) {
        request.takesOnly(List.of());
        return pages.answer(
                request,
                Pages.FORMS,
                data -> Content.of("downloads", page(), () -> CatalogueGraph.of(request.origin())));
    }

    private static Page page() {
        return new Page(DownloadFile.ALL.stream()
                .map(download -> new File(
                        download.name(),
                        download.path(),
                        download.title(),
                        download.format().mediaType()))
                .toList());
    }
}
