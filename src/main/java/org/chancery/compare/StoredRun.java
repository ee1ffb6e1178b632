package org.chancery.compare;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.chancery.store.Store;

/** What a run left in a store. */
record StoredRun(String name, Store store) implements RunData {
    static StoredRun open(Path folder, Consumer<String> notices) {
        Store store = Store.open(folder);
        store.notices().forEach(notices);
        return new StoredRun(folder.toString(), store);
    }

    @Override
    public <T> T read(Function<Model, T> action) {
        return store.read((Dataset dataset) -> action.apply(dataset.getDefaultModel()));
    }

    @Override
    public void close() {
        store.close();
    }
}
