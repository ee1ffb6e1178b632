package org.chancery.text;

/** Compiles patterns over dependencies, written in the Semgrex language of Stanford CoreNLP. */
public interface PatternCompiler {
    /** Returns the compiled pattern; throws {@link IllegalArgumentException} with the reason if it cannot be read. */
    DependencyPattern compile(String pattern);
}
