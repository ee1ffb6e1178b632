package org.chancery.extract.quantity;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * A currency and what names it.
 *
 * @param code ISO 4217
 * @param signs written before the number, in lower case
 * @param words written after the number, in lower case
 */
record Currency(
        @JsonProperty(required = true) String code,
        @JsonProperty(required = true) List<String> signs,
        @JsonProperty(required = true) List<String> words) {}
