package org.chancery.assess.comparison;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Reads the lists under {@code data/rules/assess}, which come with the program. */
final class WordFile {
    private static final JsonMapper YAML = JsonMapper.builder(new YAMLFactory())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    private WordFile() {}

    static <T> List<T> read(String name, Class<T> entry) {
        String path = "/data/rules/assess/" + name + ".yaml";
        try (InputStream in = WordFile.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("The program is built without " + path);
            }
            try (JsonParser parser = YAML.createParser(in)) {
                return List.copyOf(YAML.<List<T>>readValue(
                        parser, YAML.getTypeFactory().constructCollectionType(List.class, entry)));
            }
        } catch (IOException e) {
            throw new IllegalStateException(path + ": " + e.getMessage(), e);
        }
    }
}
