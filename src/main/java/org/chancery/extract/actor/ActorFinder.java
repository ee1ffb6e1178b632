package org.chancery.extract.actor;

import java.util.ArrayList;
import java.util.List;
import org.chancery.extract.rule.WordLists;
import org.chancery.model.Candidate;
import org.chancery.model.KnownName;
import org.chancery.text.AnalysedDocument;
import org.chancery.text.Sentence;

/** Finds the expressions of a document that may refer to actors. Immutable, and safe for use by several threads. */
public final class ActorFinder {
    private final NameFinder names;

    private ActorFinder(NameFinder names) {
        this.names = names;
    }

    /**
     * Returns a finder that knows the names, besides those that the parser recognises.
     *
     * @param known as a gazetteer gives them
     */
    public static ActorFinder of(List<KnownName> known) {
        return new ActorFinder(new NameFinder(NameTrie.of(known), new WordLists()));
    }

    /** Returns the candidates in order of the text, the longer first among those that begin together. */
    public List<Candidate> find(AnalysedDocument document) {
        List<Candidate> found = new ArrayList<>();
        int number = 0;
        for (Sentence sentence : document.sentences().toList()) {
            found.addAll(names.find(sentence, number++));
        }
        found.sort((a, b) -> a.span().compareTo(b.span()));
        return found;
    }
}
