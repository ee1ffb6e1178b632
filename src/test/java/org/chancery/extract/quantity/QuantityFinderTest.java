package org.chancery.extract.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.chancery.extract.rule.WordLists;
import org.chancery.testing.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each line gives a sentence and the unit, value and approximation of each quantity in it. */
class QuantityFinderTest {
    private static final QuantityFinder FINDER = QuantityFinder.load(new WordLists());

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Peru bought arms for $4 billion.                          | USD 4000000000 EXACTLY
            Peru spent about 2.5 million euros on arms.               | EUR 2500000 ABOUT
            Peru lost billions of dollars.                            | USD 2000000000 UNQUANTIFIED
            Peru owes Chile more than £300 million.                   | GBP 300000000 MORE_THAN
            The troops killed 12 people.                              | killed 12 EXACTLY
            The unrest has killed more than 5,400 people.             | killed 5400 MORE_THAN
            At least twenty-two people died.                          | killed 22 MORE_THAN
            The shelling killed 3 soldiers and wounded 15.            | killed 3 EXACTLY, wounded 15 EXACTLY
            Nearly 40 people were arrested.                           | arrested 40 ABOUT
            The war displaced up to two million people.               | displaced 2000000 LESS_THAN
            Thousands of people were killed.                          | killed 2000 UNQUANTIFIED
            The shelling caused the death of nine people.             | killed 9 EXACTLY
            The police found 30 people killed by shells.              | killed 30 EXACTLY
            Peru delivered six Su-25 jets to Chile.                   | Su-25 6 EXACTLY
            Peru sent 300 tanks to the border.                        | tank 300 EXACTLY
            The envoys met for two days at nine.                      | ''
            """)
    void readsAmountsAndNumbers(String text, String expected) {
        assertThat(FINDER.find(Language.analyse(text)).stream()
                        .map(one -> one.unit() + " " + one.value().toPlainString() + " " + one.approximation())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(expected);
    }
}
