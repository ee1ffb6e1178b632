package org.chancery.text;

/** What a language library keeps of a sentence for its own pattern matcher; opaque to everybody else. */
public interface Parse {}
