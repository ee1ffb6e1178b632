package org.chancery.llm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.chancery.model.ActorType;
import org.chancery.model.EventType;
import org.chancery.model.RelationType;
import org.junit.jupiter.api.Test;

/** The prompt and the schema know the same words as the program. */
class PromptFilesTest {
    private static final Path FOLDER = Path.of("data", "prompts");

    private static List<String> words(String list, String member) throws IOException {
        JsonNode schema = new ObjectMapper()
                .readTree(FOLDER.resolve("findings.schema.json").toFile());
        JsonNode values = schema.at("/properties/" + list + "/items/properties/" + member + "/enum");
        return StreamSupport.stream(values.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    @Test
    void theSchemaAllowsEveryTypeAndNoOther() throws IOException {
        assertThat(words("actors", "type"))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(ActorType.values()).map(ActorType::label).toList());
        assertThat(words("relations", "relation"))
                .containsExactlyInAnyOrderElementsOf(Stream.of(RelationType.values())
                        .map(RelationType::label)
                        .toList());
        assertThat(words("events", "type"))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(EventType.values()).map(EventType::name).toList());
    }

    @Test
    void thePromptExplainsEveryType() throws IOException {
        String prompt = Files.readString(FOLDER.resolve("extract.md"));

        assertThat(prompt)
                .contains(Stream.of(RelationType.values())
                        .map(RelationType::label)
                        .toList())
                .contains(Stream.of(EventType.values()).map(EventType::name).toList())
                .contains(Stream.of(ActorType.values()).map(ActorType::label).toList());
    }
}
