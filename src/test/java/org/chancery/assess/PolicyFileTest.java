package org.chancery.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.chancery.model.ChanceryException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class PolicyFileTest {
    static final java.util.List<String> shipped = PolicyFile.SHIPPED;

    private static final String WHOLE = """
            name: mine
            label: Mine
            description: What I trust.
            minimumSources: 2
            rejectingSources: 2
            certainties: [certain]
            unnamedSources: false
            """;

    @ParameterizedTest
    @FieldSource("shipped")
    void everyShippedPolicyIsReadByItsName(String name) {
        assertThat(PolicyFile.find(name).name()).isEqualTo(name);
    }

    @Test
    void readsAWholePolicy() {
        assertThat(PolicyFile.parse("mine.yaml", WHOLE).minimumSources()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            minimumSources: 2    | minimumSources: two   | mine.yaml:4: minimumSources: expected a number from 1
            minimumSources: 2    | minimumSources: 0     | mine.yaml:4: minimumSources: expected a number from 1
            minimumSources: 2    | minimumSource: 2      | mine.yaml:4: there is no setting 'minimumSource'; expected name
            name: mine           | name: My Own          | mine.yaml:1: name: expected a name of lower-case letters
            certainties: [certain] | certainties: [sure] | mine.yaml:6: certainties: expected a list such as [certain, probable]
            certainties: [certain] | certainties: []     | mine.yaml:6: certainties: expected a list such as [certain, probable]
            unnamedSources: false | unnamedSources: some | mine.yaml:7: unnamedSources: expected true or false
            label: Mine          | ' label: [Mine'       | mine.yaml:2: is no YAML
            """)
    void saysWhereAPolicyIsWrongAndWhatIsExpected(String right, String wrong, String message) {
        assertThatThrownBy(() -> PolicyFile.parse("mine.yaml", WHOLE.replace(right, wrong)))
                .isInstanceOf(ChanceryException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void saysWhatIsMissing() {
        assertThatThrownBy(() -> PolicyFile.parse("mine.yaml", "name: mine\nlabel: Mine\n"))
                .hasMessageStartingWith("mine.yaml:2: description: expected what it asks for");
    }

    @Test
    void anEmptyFileIsNoPolicy() {
        assertThatThrownBy(() -> PolicyFile.parse("mine.yaml", ""))
                .hasMessage("mine.yaml:1: expected lines such as 'minimumSources: 2'");
    }

    @Test
    void aNameThatIsNoneNamesThoseThereAre() {
        assertThatThrownBy(() -> PolicyFile.find("harsh")).hasMessageContaining("default, lenient, strict");
    }
}
