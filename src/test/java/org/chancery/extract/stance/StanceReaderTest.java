package org.chancery.extract.stance;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.extract.rule.WordLists;
import org.chancery.testing.Language;
import org.chancery.text.Sentence;
import org.chancery.text.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each line gives a sentence, the dictionary form of the cue, and the polarity, certainty and realis expected. */
class StanceReaderTest {
    private static final StanceReader READER = StanceReader.load(new WordLists());

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            The ministry attacked the report.                          | attack  | ASSERTED | CERTAIN  | ACTUAL
            Peru is not an ally of Chile.                              | ally    | DENIED   | CERTAIN  | DENIED
            Peru never attacked Chile.                                 | attack  | DENIED   | CERTAIN  | DENIED
            Peru no longer supplies Chile.                             | supply  | DENIED   | CERTAIN  | DENIED
            Peru is neither an ally nor a client of Chile.             | ally    | DENIED   | CERTAIN  | DENIED
            Peru is neither an ally nor a client of Chile.             | client  | DENIED   | CERTAIN  | DENIED
            Peru failed to supply Chile.                               | supply  | DENIED   | CERTAIN  | DENIED
            Peru refused to meet the envoy.                            | meet    | DENIED   | CERTAIN  | DENIED
            Peru denied supplying the rebels.                          | supply  | DENIED   | CERTAIN  | DENIED
            Peru did not only supply the rebels.                       | supply  | ASSERTED | CERTAIN  | ACTUAL
            Nobody attacked the convoy.                                | attack  | DENIED   | CERTAIN  | DENIED
            No country supplied the rebels.                            | supply  | DENIED   | CERTAIN  | DENIED
            Peru imposed no sanctions on Chile.                        | sanction | DENIED  | CERTAIN  | DENIED
            Peru did not impose sanctions on Chile.                    | sanction | DENIED  | CERTAIN  | DENIED
            Peru left without attacking the port.                      | attack  | DENIED   | CERTAIN  | DENIED
            The minister would not rule out attacking Chile.           | attack  | ASSERTED | POSSIBLE | HYPOTHETICAL
            Peru reportedly supplied the rebels.                       | supply  | ASSERTED | PROBABLE | ACTUAL
            Peru may attack Chile.                                     | attack  | ASSERTED | POSSIBLE | HYPOTHETICAL
            Peru appears to support Chile.                             | support | ASSERTED | POSSIBLE | ACTUAL
            Peru is likely to attack Chile.                            | attack  | ASSERTED | PROBABLE | ACTUAL
            Peru would probably attack Chile.                          | attack  | ASSERTED | PROBABLE | HYPOTHETICAL
            The minister said that Peru would attack Chile.            | attack  | ASSERTED | CERTAIN  | PLANNED
            If the army attacks the port, the war will begin.          | attack  | ASSERTED | POSSIBLE | HYPOTHETICAL
            Peru might have attacked Chile if the envoy had left.      | attack  | ASSERTED | POSSIBLE | HYPOTHETICAL
            Had Peru attacked the port, the war would have begun.      | attack  | ASSERTED | POSSIBLE | HYPOTHETICAL
            Had the envoy left, Peru would have attacked Chile.        | attack  | ASSERTED | PROBABLE | HYPOTHETICAL
            The port was quiet, nor had Peru attacked the town.        | attack  | DENIED   | CERTAIN  | DENIED
            Had Peru attacked the port?                                | attack  | ASSERTED | CERTAIN  | ACTUAL
            Peru should attack Chile.                                  | attack  | ASSERTED | CERTAIN  | HYPOTHETICAL
            Peru will attack Chile.                                    | attack  | ASSERTED | CERTAIN  | PLANNED
            Peru plans to attack Chile.                                | attack  | ASSERTED | CERTAIN  | PLANNED
            Peru offered to mediate between the parties.               | mediate | ASSERTED | CERTAIN  | PLANNED
            Peru has no plan to attack Chile. | attack  | DENIED   | CERTAIN  | DENIED
            Peruvian mediation could have succeeded.                   | mediation | ASSERTED | POSSIBLE | HYPOTHETICAL
            The mediation could have succeeded.                        | mediation | ASSERTED | CERTAIN  | ACTUAL
            Talks between Peru and Chile will open in May.             | talk    | ASSERTED | CERTAIN  | PLANNED
            Peru warned Chile of a war if it armed the rebels.         | warn    | ASSERTED | CERTAIN  | ACTUAL
            Peru will not attack Chile.                                | attack  | DENIED   | CERTAIN  | DENIED
            Peru could not defeat Chile.                               | defeat  | DENIED   | CERTAIN  | DENIED
            Peru threatened to impose sanctions on Chile.              | sanction | ASSERTED | CERTAIN | PLANNED
            The minister did not say that Peru attacked Chile.         | attack  | ASSERTED | CERTAIN  | ACTUAL
            The attack did not kill anybody.                           | attack  | ASSERTED | CERTAIN  | ACTUAL
            The minister did not rule out an attack on Chile.          | attack  | ASSERTED | POSSIBLE | HYPOTHETICAL
            Peru denied the attack.                                    | attack  | DENIED   | CERTAIN  | DENIED
            Peru called for sanctions on Chile.                        | sanction | ASSERTED | CERTAIN | PLANNED
            The army stopped the attack on the port.                   | attack  | ASSERTED | CERTAIN  | ACTUAL
            Peru's refusal to supply Chile angered the envoy.          | supply  | DENIED   | CERTAIN  | DENIED
            """)
    void readsTheStanceTowardsTheCue(String text, String cue, String polarity, String certainty, String realis) {
        Sentence sentence = Language.analyse(text).sentences().findFirst().orElseThrow();
        int token = sentence.tokens().stream()
                .filter(word -> word.lemma().equals(cue))
                .mapToInt(Token::index)
                .findFirst()
                .orElseThrow();
        Stance stance = READER.read(sentence, token);
        assertThat(stance)
                .hasToString("Stance[polarity=" + polarity + ", certainty=" + certainty + ", realis=" + realis + "]");
    }
}
