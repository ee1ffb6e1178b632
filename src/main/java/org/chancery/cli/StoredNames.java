package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;
import org.chancery.graph.StoredDocuments;
import org.chancery.store.Store;

/** Stored documents by what the user calls them. */
final class StoredNames {
    private StoredNames() {}

    /** Returns the IRIs of the documents named, of all if none is; names that lead to none or several are reported. */
    static List<String> resolve(Store store, List<String> names, Report report) {
        if (names.isEmpty()) {
            return store.read(
                    dataset -> StoredDocuments.of(dataset.getDefaultModel()).all());
        }
        List<String> resolved = new ArrayList<>();
        names.forEach(name -> resolved.addAll(resolve(store, name, report)));
        return resolved;
    }

    private static List<String> resolve(Store store, String name, Report report) {
        List<String> found = store.read(
                dataset -> StoredDocuments.of(dataset.getDefaultModel()).named(name));
        if (found.isEmpty()) {
            report.refused(name + ": no such document is stored; 'chancery stats' lists them");
        } else if (found.size() > 1) {
            report.refused(name + ": several documents bear this name; give one of " + String.join(" ", found));
        }
        return found.size() == 1 ? found : List.of();
    }
}
