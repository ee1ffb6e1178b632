package org.chancery.server.page;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.server.http.Feature;
import org.chancery.server.http.Format;
import org.chancery.server.http.Reply;
import org.chancery.server.http.Request;

/** A page that shows a list part by part, chosen by filters that stand in its address. */
public interface ListFeature extends Feature {
    /** Returns what puts the page into its forms. */
    Pages pages();

    /** Returns the address of the page, without ending. */
    String path();

    /** Returns the names of the parameters by which the list is chosen, in the order in which links have them. */
    List<String> filters();

    /** Returns the forms that the page has. */
    default List<Format> forms() {
        return Pages.TABLE_FORMS;
    }

    /** Returns the page, within a read transaction. */
    Content content(PageData data, Listing asked);

    @Override
    default List<String> paths() {
        return Pages.paths(path(), forms());
    }

    @Override
    default Reply answer(Request request) {
        request.takesOnly(Stream.concat(filters().stream(), Stream.of("part")).toList());
        Listing asked = new Listing(Address.of(path(), request, filters()), Part.asked(request));
        return pages().answer(request, forms(), data -> content(data, asked));
    }
}
