package org.chancery.extract.rule;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Reads the YAML files under {@code data/rules} that hold a list of entries of one kind. */
public final class RuleFile {
    private static final JsonMapper YAML = JsonMapper.builder(new YAMLFactory())
            .addModule(new Jdk8Module())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    private RuleFile() {}

    /**
     * Returns the entries of {@code data/rules/NAME.yaml} in their order; throws {@link RuleFileException} with the file
     * and the place if it is missing or malformed.
     */
    public static <T> List<T> read(String name, Class<T> entry) {
        String path = "/data/rules/" + name + ".yaml";
        try (InputStream in = RuleFile.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new RuleFileException("no rule file " + path);
            }
            ObjectReader reader = YAML.readerForListOf(entry);
            return List.copyOf(reader.<List<T>>readValue(in));
        } catch (IOException e) {
            throw new RuleFileException(path + ": " + e.getMessage(), e);
        }
    }
}
