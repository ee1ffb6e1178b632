package org.chancery.store;

/** Brings the text index of a storage back in step with its triples. */
final class TextRepair {
    private TextRepair() {}

    /** Rebuilds the index if it is out of step or cannot be read; answers whether it was. */
    static boolean mend(Storage storage) {
        return Reads.of(storage.dataset(), dataset -> {
            boolean mended = !storage.text().isInStep();
            if (mended) {
                storage.text().rebuild();
            }
            return mended;
        });
    }
}
