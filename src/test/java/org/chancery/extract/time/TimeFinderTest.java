package org.chancery.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.extract.rule.RuleFile;
import org.chancery.model.Basis;
import org.chancery.model.Document;
import org.chancery.model.Metadata;
import org.chancery.model.PartialDate;
import org.chancery.model.Stated;
import org.chancery.testing.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TimeFinderTest {
    private static final TimeFinder FINDER = TimeFinder.load();

    static Stream<String> examples() {
        return RuleFile.read("time/expressions", TimeRule.class).stream()
                .map(TimeRule::example)
                .filter(example -> !example.isEmpty());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void readsTheExampleOfEachRule(String example) {
        String[] parts = example.split("\\|");
        assertThat(times("The ministers met " + parts[0] + ".", parts[1])).isEqualTo(parts[2]);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            The envoys met on Tuesday.                                    ; 2012-02-08 ; 2012-02-07
            The envoys will meet on Tuesday.                              ; 2012-02-08 ; 2012-02-14
            The war has lasted since March.                               ; 2012-02-07 ; 2011-03/2012-02-07
            The talks ran on May 26-29 and June 6-9.                      ; 2015-08-18 ; 2015-05-26/2015-05-29 2015-06-06/2015-06-09
            The rebels held the port from March to May 2011.              ; 2015-08-18 ; 2011-03/2011-05
            The rebels held the port from November to May 2011.           ; 2015-08-18 ; 2010-11/2011-05
            Between 2006 and 2012 the envoys met often.                   ; 2015-08-18 ; 2006/2012
            The marshal has ruled for three decades.                      ; 2012-02-07 ; 1982/2012-02-07
            The envoys met on August 3. Two days later, they parted.      ; 2015-08-18 ; 2015-08-03 2015-08-05
            The envoys met on August 3. They parted the next day.         ; 2015-08-18 ; 2015-08-03 2015-08-04
            The envoys met on August 3. That day, shells fell.            ; 2015-08-18 ; 2015-08-03 2015-08-03
            The port fell in May 1999. That year, talks began.            ; 2015-08-18 ; 1999-05 1999
            The envoys met on August 3. Under a treaty of 2009 they spoke. Two days later, they parted.; 2015-08-18 ; 2015-08-03 2009 2015-08-05
            The king, who fell ill on August 3, now rests. Two days earlier, he died. ; 2015-08-18 ; 2015-08-03 2015-08-16
            The rebels fled. Nine days earlier, a shell had struck.       ; 2015-08-18 ; 2015-08-09
            The rebels fled. Nine days later, a shell struck.             ; 2015-08-18 ; ''
            The envoys met on August 3. They had dined the day before.    ; 2015-08-18 ; 2015-08-03 2015-08-02
            The war began at the end of May 2011.                         ; 2015-08-18 ; 2011-05-21/2011-05-31
            They may march in March.                                      ; 2012-02-07 ; 2011-03
            It sent 2000 soldiers under resolution 1973.                  ; 2012-02-07 ; ''
            The alliance held until 1990.                                 ; 2012-02-07 ; ../1990
            The port has been shut since August of last year.             ; 2015-10-18 ; 2014-08/2015-10-18
            They met from March to May last year.                         ; 2015-10-18 ; 2014-03/2014-05
            He resigned on 31 February 2011.                              ; 2012-02-07 ; ''
            """)
    void readsTimesAgainstTheDocumentAndTheStory(String text, String date, String expected) {
        assertThat(times(text, date)).isEqualTo(expected);
    }

    @Test
    void leavesRelativeTimesUnresolvedWithoutADocumentDate() {
        assertThat(times("The envoys met yesterday, and on Friday, and last year, and on May 3.", ""))
                .isEmpty();
    }

    @Test
    void givesTheWordsOfATimeMention() {
        Document document = dated("The envoys met on August 3.", "2015-08-18");
        assertThat(FINDER.find(Language.pipeline().analyse(document)))
                .extracting(time -> document.slice(time.words().orElseThrow()))
                .containsExactly("August 3");
    }

    private static String times(String text, String date) {
        return FINDER.find(Language.pipeline().analyse(dated(text, date))).stream()
                .map(time -> time.extent().toString())
                .collect(Collectors.joining(" "));
    }

    private static Document dated(String text, String date) {
        Document plain = Language.document(text);
        Optional<Stated<PartialDate>> stated = Optional.of(date)
                .filter(given -> !given.isEmpty())
                .map(given -> new Stated<>(PartialDate.parse(given), Basis.GIVEN));
        Metadata none = Metadata.none();
        Metadata metadata =
                new Metadata(none.title(), none.authors(), none.publisher(), stated, none.url(), none.language());
        return new Document(plain.id(), plain.name(), plain.text(), metadata, List.copyOf(plain.blocks()));
    }
}
