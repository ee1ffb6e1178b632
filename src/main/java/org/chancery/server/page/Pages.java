package org.chancery.server.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chancery.model.ChanceryException;
import org.chancery.server.http.Format;
import org.chancery.server.http.Reply;
import org.chancery.server.http.Request;
import org.chancery.server.http.Templates;
import org.chancery.server.sparql.ResultFormats;

/** Answers with a page in the form that is asked for, by the ending of the address or else by Accept. */
public final class Pages {
    /** The forms of every page, the preferred first. */
    public static final List<Format> FORMS = Stream.concat(
                    Stream.of(Format.HTML, Format.JSON), ResultFormats.GRAPHS.stream())
            .toList();

    /** The forms of a page that is a table. */
    public static final List<Format> TABLE_FORMS =
            Stream.concat(FORMS.stream(), Stream.of(Format.CSV)).toList();

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new Jdk8Module())
            .registerModule(new SimpleModule().addSerializer(LocalDate.class, ToStringSerializer.instance));

    private final PageReader reader;
    private final Templates templates;

    public Pages(PageReader reader, Templates templates) {
        this.reader = reader;
        this.templates = templates;
    }

    /** Returns the servlet paths of a page at one address: the address itself, and with each ending. */
    public static List<String> paths(String address, List<Format> forms) {
        return Stream.concat(Stream.of(address), forms.stream().map(form -> address + "." + form.ending()))
                .toList();
    }

    /**
     * Returns the answer.
     *
     * @param address the path as the client sent it, without ending
     * @param named the form that the ending names; by Accept if absent
     * @param work makes the page within a read transaction
     */
    public Reply answer(
            Request request,
            String address,
            Optional<Format> named,
            List<Format> forms,
            Function<PageData, Content> work) {
        Format form = named.orElseGet(() -> request.choose(forms));
        FormLinks links = FormLinks.of(address, request, forms);
        return reader.read(data -> reply(work.apply(data), form, links))
                .with("Vary", "Accept")
                .with("Link", links.header());
    }

    /** Returns the answer of a page at a fixed address, whose path may have an ending. */
    public Reply answer(Request request, List<Format> forms, Function<PageData, Content> work) {
        Ending path = Ending.of(request.rawPath(), forms);
        return answer(request, path.rest(), path.format(), forms, work);
    }

    private Reply reply(Content content, Format form, FormLinks links) {
        if (content.texts().containsKey(form)) {
            return Reply.ok(form, content.texts().get(form).get());
        }
        return switch (form.ending()) {
            case "html" -> Reply.ok(form, html(content, links));
            case "json" -> Reply.ok(form, json(content.json()));
            default -> Reply.ok(form, triples(content, form));
        };
    }

    private String html(Content content, FormLinks links) {
        Map<String, Object> values = Map.of("page", content.view(), "forms", links, "about", content.about());
        return templates.render(content.template(), values);
    }

    private byte[] triples(Content content, Format form) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ResultFormats.write(out, reader.shown(content.triples().get()), form);
        return out.toByteArray();
    }

    private static byte[] json(Object value) {
        try {
            return JSON.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new ChanceryException("The page could not be written as JSON.", e);
        }
    }
}
