package org.chancery.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.testing.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Analyses that the parser gets wrong and the tree shows right, beside some that it gets right. */
class MisparsesTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Peru accused Chile of giving arms to the rebels.                     | giving   | advcl     | accused
            Peru accused Chile of giving arms to the rebels.                     | arms     | obj       | giving
            Peru accused Chile of giving arms to the rebels.                     | rebels   | obl       | giving
            Peru withdrew its troops from neighboring Chile.                     | Chile    | obl       | withdrew
            Peru boycotted the talks that the United States convened in Geneva.  | convened | acl:relcl | talks
            Peru made the claim that Chile attacked.                             | attacked | ccomp     | claim
            Peru's military killed six men.                                      | military | nsubj     | killed
            Peru has not abandoned its old ally, The Daily Beast reported on Thursday. | ally | obj      | abandoned
            In Doha, according to Mark Toner, a State Department spokesman, Kerry accused Assad of helping Iran. | spokesman | appos | Toner
            """)
    void hangsTheWordWhereItBelongs(String text, String word, String relation, String governor) {
        Sentence sentence = Language.analyse(text).sentences().findFirst().orElseThrow();
        int token = index(sentence, word);
        assertThat(sentence.tree().relation(token)).isEqualTo(relation);
        assertThat(sentence.tree().governor(token)).isEqualTo(index(sentence, governor));
    }

    private static int index(Sentence sentence, String word) {
        return sentence.tokens().stream()
                .filter(token -> token.text().equals(word))
                .mapToInt(Token::index)
                .findFirst()
                .orElseThrow();
    }
}
