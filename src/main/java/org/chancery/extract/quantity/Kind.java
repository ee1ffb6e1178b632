package org.chancery.extract.quantity;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Set;

/**
 * What happens to people who are counted.
 *
 * @param kind the unit of the quantity
 * @param verbs that take the counted as object or passive subject
 * @param suffering verbs that take the counted as subject
 * @param nouns that name the counted or govern it
 */
record Kind(
        @JsonProperty(required = true) String kind,
        @JsonProperty(required = true) Set<String> verbs,
        @JsonProperty(required = true) Set<String> suffering,
        @JsonProperty(required = true) Set<String> nouns) {}
