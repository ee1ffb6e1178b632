package org.chancery.explain;

/**
 * Words of a text within their sentence.
 *
 * @param before what the sentence says before them; begins with an ellipsis where it is too long to be shown
 * @param words the words themselves
 * @param after what the sentence says after them; ends with an ellipsis where it is too long to be shown
 */
public record Passage(String before, String words, String after) {}
