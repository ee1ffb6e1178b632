package org.chancery.server.page.thing;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.server.http.Feature;
import org.chancery.server.http.Format;
import org.chancery.server.http.HttpProblem;
import org.chancery.server.http.Reply;
import org.chancery.server.http.Request;
import org.chancery.server.page.Addresses;
import org.chancery.server.page.DataFormats;
import org.chancery.server.page.Ending;
import org.chancery.server.page.PageReader;

/** Leads from the address of a thing to its page or its data, by ending and by Accept (303 See Other). */
public final class DereferenceFeature implements Feature {
    private static final List<String> KINDS =
            List.of("/id/*", "/doc/*", "/prop/*", "/event/*", "/time/*", "/office/*", "/run/*", "/voc/*", "/ont");

    private final PageReader reader;

    public DereferenceFeature(PageReader reader) {
        this.reader = reader;
    }

    @Override
    public List<String> paths() {
        return Stream.concat(KINDS.stream(), DataFormats.ALL.stream().map(format -> "/ont." + format.ending()))
                .toList();
    }

    @Override
    public Reply answer(Request request) {
        Ending path = Ending.of(request.rawPath().substring(1), DataFormats.WITH_PAGE);
        if (reader.read(data -> data.firstKnown(Addresses.iris(path.rest()))).isEmpty()) {
            throw HttpProblem.notFound("Nothing is known of "
                    + Addresses.iris(path.rest()).get(0) + ". The home page leads to what there is.");
        }
        Format format = path.format().orElseGet(() -> request.choose(DataFormats.WITH_PAGE));
        return Reply.seeOther(
                format.equals(Format.HTML) ? "/page/" + path.rest() : "/data/" + path.rest() + "." + format.ending());
    }
}
