package org.chancery.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.model.Basis;
import org.chancery.model.Metadata;
import org.chancery.model.PartialDate;
import org.chancery.model.Stated;

/**
 * Reads {@code NAME.meta.json}: what people say of a document beside it.
 *
 * <p>Unlike markup, which is made for others, a side file is made for this program; whatever is wrong in it is an error that
 * names the line and the column.
 */
final class SideFile {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final int MOST_BYTES = 100_000;
    private static final String REMEDY = "; mend the side file or remove it";

    private final String location;
    private final JsonParser parser;
    private final Map<Fact, List<String>> values = new EnumMap<>(Fact.class);
    private Optional<PartialDate> date = Optional.empty();

    private SideFile(String location, JsonParser parser) {
        this.location = location;
        this.parser = parser;
    }

    /**
     * Returns the facts of the side file, nothing if there is no such file; throws {@link UnreadableDocumentException} if it
     * cannot be read or says something that this program does not understand.
     */
    static Metadata read(Source.Beside file) {
        return SourceBytes.ifThere(file.content(), file.location(), MOST_BYTES)
                .map(bytes -> read(file.location(), bytes))
                .orElseGet(Metadata::none);
    }

    private static Metadata read(String location, byte[] bytes) {
        try (JsonParser parser = JSON.createParser(bytes)) {
            return new SideFile(location, parser).metadata();
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
            throw new UnreadableDocumentException(
                    location, at(line, column) + "is not JSON (" + firstLine(e.getOriginalMessage()) + ")" + REMEDY, e);
        } catch (IOException e) {
            throw new UnreadableDocumentException(
                    location, "the side file cannot be read; check its permissions and that it is UTF-8", e);
        }
    }

    private static String at(int line, int column) {
        return "line " + line + ", column " + column + ": ";
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }

    private Metadata metadata() throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw wrong("an object with keys such as \"date\" is expected; write one, or remove the side file");
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            readFact();
        }
        if (parser.nextToken() != null) {
            throw wrong("nothing may follow the object; remove what does");
        }
        return new Metadata(
                text(Fact.TITLE),
                Optional.ofNullable(values.get(Fact.AUTHOR)).map(SideFile::given),
                text(Fact.PUBLISHER),
                date.map(SideFile::given),
                text(Fact.URL),
                text(Fact.LANGUAGE));
    }

    private void readFact() throws IOException {
        String key = parser.currentName();
        Fact fact = Fact.ofSideFileKey(key)
                .orElseThrow(() -> wrong("unknown key \"" + key + "\"; the keys are " + Fact.sideFileKeys()));
        JsonToken token = parser.nextToken();
        if (fact == Fact.AUTHOR && token == JsonToken.START_ARRAY) {
            List<String> names = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                names.add(textOf(key));
            }
            values.put(fact, names);
        } else {
            values.put(fact, List.of(textOf(key)));
        }
        check(fact, values.get(fact));
    }

    private void check(Fact fact, List<String> texts) {
        if (texts.isEmpty()) {
            throw wrong("the list of authors is empty; fill it or remove it");
        }
        if (fact == Fact.DATE) {
            date = Optional.of(date(texts.get(0)));
        }
        if (fact == Fact.LANGUAGE && !Facts.LANGUAGE_TAG.matcher(texts.get(0)).matches()) {
            throw wrong("\"language\" must be a tag such as en or pt-BR, not \"" + texts.get(0) + "\"");
        }
    }

    private String textOf(String key) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            String list = key.equals("author") ? " or a list of texts" : "";
            throw wrong("\"" + key + "\" must be a text in quotation marks" + list);
        }
        String text = Piece.fold(parser.getText());
        if (text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            throw wrong("\"" + key + "\" has half a character (an escaped surrogate without the other half); write the"
                    + " character itself");
        }
        if (text.isEmpty()) {
            throw wrong("\"" + key + "\" is empty; fill it or remove it");
        }
        return text;
    }

    private PartialDate date(String text) {
        try {
            return PartialDate.parse(text);
        } catch (DateTimeException e) {
            throw wrong("\"date\" must be written as 2012-02-07, 2012-02 or 2012, not \"" + text + "\"");
        }
    }

    private Optional<Stated<String>> text(Fact fact) {
        return Optional.ofNullable(values.get(fact)).map(texts -> given(texts.get(0)));
    }

    private static <T> Stated<T> given(T value) {
        return new Stated<>(value, Basis.GIVEN);
    }

    private UnreadableDocumentException wrong(String problem) {
        int line = parser.currentTokenLocation().getLineNr();
        int column = parser.currentTokenLocation().getColumnNr();
        return new UnreadableDocumentException(location, at(line, column) + problem);
    }
}
