package org.chancery.reference;

import java.util.List;
import java.util.Map;

/**
 * A class, property or code value.
 *
 * @param iri of the term
 * @param name with prefix, such as {@code cy:Claim}
 * @param anchor identifier within the documentation: the fragment of a class's or property's IRI, {@code voc/denied} for
 *     a code
 * @param label in English
 * @param names in other languages, by language tag, in the order Arabic, Russian
 * @param definition in English
 * @param note what it is not for
 * @param example a value or a case
 * @param facts what the axioms say, by their name, such as "domain"; those without value are left out
 * @param matches what it is called elsewhere
 * @param notes on its relation to other vocabularies
 * @param examples names of the patterns that use it
 * @param queries ids of the questions that use it
 */
public record Term(
        String iri,
        String name,
        String anchor,
        String label,
        Map<String, String> names,
        String definition,
        String note,
        String example,
        Map<String, List<TermLink>> facts,
        List<TermLink> matches,
        List<String> notes,
        List<String> examples,
        List<String> queries) {
    public Term {
        matches = List.copyOf(matches);
        notes = List.copyOf(notes);
        examples = List.copyOf(examples);
        queries = List.copyOf(queries);
    }
}
