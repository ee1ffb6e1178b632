package org.chancery.text;

import java.util.List;

/** A compiled pattern over the words and the dependencies of a sentence; may be used by several threads at a time. */
public interface DependencyPattern {
    /** Returns each different way in which the pattern fits, in order of the tokens; empty if it does not. */
    List<DependencyMatch> find(Sentence sentence);
}
