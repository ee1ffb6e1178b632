package org.chancery.extract.rule;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;

/**
 * A pattern over the dependencies of a sentence, as a rule file gives it.
 *
 * @param id unique over all files, such as {@code arms-supplier-of/supply-to}
 * @param cue dictionary forms of which the word at the node {@code $cue} has one; {@code @name} stands for the word list
 *     of that name; empty if the pattern has no such node
 * @param pattern Semgrex, in which {@code $cue} stands for the node of the cue and {@code @name} for the words of a list
 *     joined by {@code |}
 * @param polarity {@code denied} if a match denies; otherwise absent
 * @param certainty {@code probable} or {@code possible} if a match is not certain of itself; otherwise absent
 * @param realis {@code planned}, {@code hypothetical} or {@code denied} if a match tells no actual event
 * @param matches a sentence that the rule must match
 * @param rejects a similar one that it must not
 */
public record Rule(
        @JsonProperty(required = true) String id,
        List<String> cue,
        @JsonProperty(required = true) String pattern,
        Optional<String> polarity,
        Optional<String> certainty,
        Optional<String> realis,
        @JsonProperty(required = true) String matches,
        @JsonProperty(required = true) String rejects) {

    public Rule {
        cue = cue == null ? List.of() : List.copyOf(cue);
        polarity = polarity == null ? Optional.empty() : polarity;
        certainty = certainty == null ? Optional.empty() : certainty;
        realis = realis == null ? Optional.empty() : realis;
    }
}
