package org.chancery.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.model.Document;
import org.chancery.model.Findings;
import org.chancery.model.Metadata;
import org.chancery.model.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MalformedAnnotationTest {
    private static final String ACTORS = """
            {"kind":"actor","id":"a","name":"Norway","type":"State","aliases":["Norway"]}

            {"kind":"actor","id":"b","name":"Malta","type":"State"}
            """;
    private static final String RELATION =
            "{'kind':'relation','subject':'a','relation':'backs','object':'b'," + "'quote':'Norway','start':0,'end':6}";
    private static final String EVENT =
            "{'kind':'event','type':'AID','agents':['a'],'patients':[],'quote':'Norway','start':0,'end':6}";
    private static final String ATTRIBUTION = "{'kind':'attribution','source':'a','source_text':'Norway','cue':'backs',"
            + "'content':'Malta','mode':'direct','start':13,'end':18}";

    private final Document document =
            new Document("000000000000", "oslo.txt", SourceText.of("Norway backs Malta."), Metadata.none(), List.of());

    static Stream<Arguments> lines() {
        return Stream.of(
                // not an annotation at all
                line("Norway backs Malta", "not a JSON object"),
                line("{'kind':'actor'", "not a JSON object"),
                line(RELATION + " and more", "not a JSON object"),
                line(RELATION + RELATION, "not a JSON object"),
                line("{'kind':'actor','kind':'event'}", "not a JSON object: Duplicate field 'kind'"),
                line("[" + RELATION + "]", "each line holds one JSON object"),
                line("'relation'", "each line holds one JSON object"),
                line("{}", "'kind' is missing"),
                line("{'kind':3}", "'kind' must be a text"),
                line("{'kind':'tie'}", "'kind' must be actor, relation, event or attribution, not 'tie'"),
                // actors
                line("{'kind':'actor','id':'a','name':'Oman','type':'State'}", "the actor 'a' is declared twice"),
                line("{'kind':'actor','name':'Oman','type':'State'}", "'id' is missing"),
                line("{'kind':'actor','id':'c','type':'State'}", "'name' is missing"),
                line("{'kind':'actor','id':'c','name':' ','type':'State'}", "'name' must be a text that is not empty"),
                line("{'kind':'actor','id':'c','name':'Oman','type':'Country'}", "'type' must be one of Person, State"),
                line("{'kind':'actor','id':'author','name':'Oman','type':'State'}", "an actor needs an id"),
                line(
                        "{'kind':'actor','id':'c','name':'Oman','type':'State','aliases':'Oman'}",
                        "'aliases' must be a list of texts"),
                line(
                        "{'kind':'actor','id':'c','name':'Oman','type':'State','aliases':['']}",
                        "'aliases' must be a list of texts"),
                // who
                line(RELATION.replace("'subject':'a'", "'subject':'x'"), "no line declares the actor 'x'"),
                line(RELATION.replace("'object':'b'", "'object':'a'"), "a tie needs two actors, not a twice"),
                line(RELATION.replace("'subject':'a',", ""), "'subject' is missing"),
                line(with(RELATION, "'holder':'x'"), "no line declares the actor 'x'"),
                line(with(RELATION, "'holder':'a','via':['x']"), "no line declares the actor 'x'"),
                line(with(RELATION, "'via':['b']"), "'via' needs a 'holder'"),
                line(EVENT.replace("['a']", "[]"), "an event needs a participant"),
                line(EVENT.replace("['a']", "'a'"), "'agents' must be a list of texts"),
                line(EVENT.replace("['a']", "[1]"), "'agents' must be a list of texts"),
                line(with(EVENT, "'place':'x'"), "no line declares the actor 'x'"),
                line(ATTRIBUTION.replace("'source':'a'", "'source':'author'"), "no line declares the actor 'author'"),
                // codes
                line(RELATION.replace("backs", "likes"), "'relation' must be one of armsSupplierOf, allyOf"),
                line(with(RELATION, "'polarity':'no'"), "'polarity' must be one of asserted, denied, not 'no'"),
                line(with(RELATION, "'certainty':'sure'"), "'certainty' must be one of certain, probable, possible"),
                line(EVENT.replace("'AID'", "'HELP'"), "'type' must be one of AGREE, CONSULT"),
                line(EVENT.replace("'type':'AID',", ""), "'type' must be one of AGREE, CONSULT"),
                line(with(EVENT, "'realis':'real'"), "'realis' must be one of actual, planned, hypothetical, denied"),
                line(ATTRIBUTION.replace("'direct'", "'loud'"), "'mode' must be one of direct, mixed, indirect"),
                line(ATTRIBUTION.replace("'cue':'backs',", ""), "'cue' is missing"),
                // times and amounts
                line(with(RELATION, "'time':'2012-13'"), "no such date: '2012-13'"),
                line(with(RELATION, "'time':'2012/2006'"), "a time ends before it begins: 2012/2006"),
                line(with(RELATION, "'time':2012"), "'time' must be a text"),
                line(with(EVENT, "'date':'in June'"), "not a year, month or day: 'in June'"),
                line(with(RELATION, "'amount':'USD'"), "an amount is a unit, a space and a number, not 'USD'"),
                line(with(RELATION, "'amount':'USD many'"), "not a number: 'many'"),
                line(with(RELATION, "'amount':'USD 1e999999999'"), "an amount is a number from 0 to 1e30"),
                line(with(EVENT, "'counts':{'killed':'98'}"), "'counts' gives a number for each kind"),
                line(with(EVENT, "'counts':{'killed':-1}"), "an amount is a number from 0 to 1e30, not -1"),
                line(with(EVENT, "'counts':{'killed':1e999999999}"), "an amount is a number from 0 to 1e30"),
                line(with(EVENT, "'counts':[98]"), "'counts' must be an object"),
                line(with(EVENT, "'counts':{' ':1}"), "a quantity needs a unit"),
                // where
                line(RELATION.replace("'end':6", "'end':5"), "'quote' is not what stands at 0..5 of oslo.txt: 'Norwa'"),
                line(RELATION.replace("'end':6", "'end':60"), "'end' is 60, but oslo.txt has 19 code points"),
                line(RELATION.replace("'end':6", "'end':0"), "not a span: 0..0"),
                line(RELATION.replace("'start':0", "'start':-1"), "not a span: -1..6"),
                line(RELATION.replace("'start':0", "'start':0.5"), "'start' must be a whole number"),
                line(RELATION.replace("'start':0", "'start':'0'"), "'start' must be a whole number"),
                line(RELATION.replace(",'end':6", ""), "'end' must be a whole number"),
                line(RELATION.replace("'end':6", "'end':99999999999"), "'end' must be a whole number"),
                line(RELATION.replace("'quote':'Norway',", ""), "'quote' is missing"));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void namesTheLineAndWhatWasExpected(String line, String expected) {
        assertThatExceptionOfType(MalformedAnnotationException.class)
                .isThrownBy(() -> read(ACTORS + line + "\n" + json(EVENT)))
                .withMessageStartingWith("gold/oslo.txt.jsonl:4: ")
                .withMessageContaining(expected);
    }

    @Test
    void readsTheLinesThatTheOthersWereMadeFrom() {
        Findings found = read(ACTORS + json(RELATION) + "\n" + json(EVENT) + "\n" + json(ATTRIBUTION));

        assertThat(found.actors()).hasSize(2);
        assertThat(found.relations()).hasSize(1);
        assertThat(found.events()).hasSize(1);
        assertThat(found.attributions()).hasSize(1);
    }

    @Test
    void readsAnActorWhoseNameEndsInASpace() {
        Findings found = read(ACTORS + json("{'kind':'actor','id':'c','name':'oil minister ','type':'Person'}"));

        assertThat(found.actors().get(2).local()).isTrue();
    }

    private Findings read(String lines) {
        return AnnotationReader.read(document, "gold/oslo.txt.jsonl", lines, "Ada Berg");
    }

    private static Arguments line(String line, String expected) {
        return Arguments.of(json(line), expected);
    }

    private static String with(String line, String fields) {
        return line.replace("}", "," + fields + "}");
    }

    /** Writes quotation marks for the apostrophes that are easier to read in Java. */
    private static String json(String line) {
        return line.replace('\'', '"');
    }
}
