package org.chancery.compare;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.chancery.graph.StoredDocuments;

/**
 * The documents that are to be compared.
 *
 * @param before IRIs of those of the first run
 * @param after IRIs of those of the second run
 */
record Selection(Set<String> before, Set<String> after) {
    /**
     * Returns those that are named by file name, id or IRI, or all of them if none is named.
     *
     * @throws NotComparableException if neither run holds a document that is named
     */
    static Selection of(Model before, Model after, List<String> names) {
        if (names.isEmpty()) {
            return new Selection(
                    Set.copyOf(StoredDocuments.of(before).all()),
                    Set.copyOf(StoredDocuments.of(after).all()));
        }
        names.stream()
                .filter(name -> Stream.of(before, after)
                        .allMatch(model -> StoredDocuments.of(model).named(name).isEmpty()))
                .findFirst()
                .ifPresent(name -> {
                    throw new NotComparableException(
                            name + ": neither holds such a document; without --document all of them are listed");
                });
        return new Selection(named(before, names), named(after, names));
    }

    private static Set<String> named(Model model, Collection<String> names) {
        StoredDocuments documents = StoredDocuments.of(model);
        Set<String> found = new HashSet<>();
        names.forEach(name -> found.addAll(documents.named(name)));
        return Set.copyOf(found);
    }

    /** Returns those that both hold. */
    Set<String> both() {
        Set<String> both = new TreeSet<>(before);
        both.retainAll(after);
        return both;
    }

    Set<String> onlyBefore() {
        return without(before, after);
    }

    Set<String> onlyAfter() {
        return without(after, before);
    }

    private static Set<String> without(Set<String> some, Set<String> others) {
        Set<String> rest = new TreeSet<>(some);
        rest.removeAll(others);
        return rest;
    }

    int size() {
        return before.size() + after.size() - both().size();
    }
}
