package org.chancery.extract.time;

import org.chancery.model.TimeExtent;

/**
 * A time found in a sentence, by its tokens.
 *
 * @param first its first token
 * @param last its last token
 * @param openYear whether its words leave the year open
 * @param rule id of the rule that found it; of two that make a range, that of the first
 */
record Sighting(int first, int last, TimeExtent extent, boolean openYear, String rule) {}
