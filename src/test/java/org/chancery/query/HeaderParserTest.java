package org.chancery.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class HeaderParserTest {
    private static final String HEADER = """
            # Title: Who is here?
            # Answers: each actor.
            # Parameter: ?actor iri-of-actor default=syria example="Free Syrian Army" the actor
            # Keywords: actor, here
            """;
    private static final String QUERY = "SELECT ?x { ?x ?y ?actor }\n";

    private static Question read(String text) {
        return Catalogue.of(Map.of("queries/actors/who.rq", text)).questions().get(0);
    }

    @Test
    void readsEveryField() {
        Question question = read(HEADER + QUERY);

        assertThat(question.id()).isEqualTo("actors/who");
        assertThat(question.title()).isEqualTo("Who is here?");
        assertThat(question.keywords()).containsExactly("actor", "here");
        Parameter parameter = question.parameters().get(0);
        assertThat(parameter.type()).isEqualTo(ParameterType.IRI_OF_ACTOR);
        assertThat(parameter.fallback()).contains("syria");
        assertThat(parameter.example()).contains("Free Syrian Army");
        assertThat(parameter.description()).isEqualTo("the actor");
    }

    @Test
    void namesFileLineAndTypesWhenTheTypeIsUnknown() {
        assertThatThrownBy(() -> read(HEADER.replace("iri-of-actor", "actor") + QUERY))
                .isInstanceOf(QueryFileException.class)
                .hasMessageContaining("queries/actors/who.rq, line 3")
                .hasMessageContaining("iri-of-actor, document, text, number, integer, date, code");
    }

    @Test
    void refusesADefaultAndAnExampleThatAreNotOfTheType() {
        assertThatThrownBy(() -> read(HEADER.replace("iri-of-actor default=syria", "integer default=many") + QUERY))
                .hasMessageContaining(
                        "queries/actors/who.rq, line 3: expected a whole number such as 3 for ?actor, not 'many'");
        assertThatThrownBy(() -> read(HEADER.replace("iri-of-actor default=syria", "date default=2012") + QUERY))
                .hasMessageContaining("line 3: expected a date such as 2012, 2012-02 or 2012-02-07 for ?actor");
    }

    @Test
    void refusesAParameterThatStandsTwice() {
        assertThatThrownBy(
                        () -> read(HEADER.replace("# Keywords", "# Parameter: ?actor text again\n# Keywords") + QUERY))
                .hasMessageContaining("line 4: the parameter ?actor stands here a second time");
    }

    @Test
    void refusesAnUnknownField() {
        assertThatThrownBy(() -> read("# Titel: x\n" + QUERY)).hasMessageContaining("line 1: unknown field 'Titel'");
    }

    @Test
    void refusesAMissingTitle() {
        assertThatThrownBy(() -> read(HEADER.replace("# Title: Who is here?\n", "") + QUERY))
                .hasMessageContaining("line 4: the header ends here without '# Title: …'");
    }

    @Test
    void refusesAFieldThatStandsTwice() {
        assertThatThrownBy(() -> read("# Title: a\n" + HEADER + QUERY)).hasMessageContaining("line 2");
    }

    @Test
    void refusesAParameterThatTheQueryDoesNotUse() {
        assertThatThrownBy(() -> read(HEADER + "SELECT ?x { ?x ?y ?z }")).hasMessageContaining("?actor");
    }

    @Test
    void namesThePlaceOfASyntaxError() {
        assertThatThrownBy(() -> read(HEADER + "SELECT ?x { ?x ?actor }").query())
                .isInstanceOf(QueryFileException.class)
                .hasMessageContaining("line 5, column");
    }

    @Test
    void refusesAQueryWithUndeclaredPrefix() {
        assertThatThrownBy(() -> read(HEADER + "SELECT ?x { ?x ex:y ?actor }").query())
                .hasMessageContaining("who.rq");
    }
}
