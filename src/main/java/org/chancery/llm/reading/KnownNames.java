package org.chancery.llm.reading;

/** What is known beforehand of names, so that a text that says "Moscow" may be read as speaking of Russia. */
@FunctionalInterface
public interface KnownNames {
    /** Tells whether the alias is a known way to speak of the actor with the name. */
    boolean isCalled(String name, String alias);
}
