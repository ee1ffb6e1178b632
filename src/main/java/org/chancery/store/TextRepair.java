package org.chancery.store;

import java.util.Optional;

/** Brings the text index of a storage back in step with its triples. */
final class TextRepair {
    private TextRepair() {}

    /** Rebuilds the index, if there is one, that is out of step or cannot be read; answers whether it was. */
    static boolean mend(Storage storage) {
        return Reads.of(storage.dataset(), dataset -> {
            Optional<TextStep> out = storage.text().filter(text -> !text.isInStep());
            out.ifPresent(TextStep::rebuild);
            return out.isPresent();
        });
    }
}
