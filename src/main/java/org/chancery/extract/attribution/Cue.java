package org.chancery.extract.attribution;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import org.chancery.model.Certainty;
import org.chancery.model.Polarity;

/**
 * Words that attribute in one way, as a file of the cue lexicon gives them.
 *
 * @param id unique over all files, such as {@code speech/say}; the rule that findings name
 * @param part {@code verb}, {@code noun}, {@code adjective}, or {@code phrase} for nouns after a preposition
 * @param words dictionary forms; adjectives and participles as they are written
 * @param takes the constructions, in the order in which they are tried
 * @param prepositions that introduce the content where {@code takes} has one
 * @param polarity {@code denied} if the source denies the content; otherwise absent
 * @param certainty {@code probable} or {@code possible} if the source is not certain of it; otherwise absent
 * @param matches a sentence with the source in braces and the content in brackets
 * @param rejects a similar one in which the words attribute nothing
 */
public record Cue(
        @JsonProperty(required = true) String id,
        @JsonProperty(required = true) CueKind kind,
        @JsonProperty(required = true) String part,
        @JsonProperty(required = true) List<String> words,
        @JsonProperty(required = true) List<Complement> takes,
        List<String> prepositions,
        Optional<Polarity> polarity,
        Optional<Certainty> certainty,
        @JsonProperty(required = true) String matches,
        @JsonProperty(required = true) String rejects) {

    public Cue {
        words = List.copyOf(words);
        takes = List.copyOf(takes);
        prepositions = prepositions == null ? List.of() : List.copyOf(prepositions);
        polarity = polarity == null ? Optional.empty() : polarity;
        certainty = certainty == null ? Optional.empty() : certainty;
    }

    boolean takes(Complement complement) {
        return takes.contains(complement);
    }
}
