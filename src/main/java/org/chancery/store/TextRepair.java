package org.chancery.store;

/** Brings the text index of a storage back in step with its triples. */
final class TextRepair {
    private TextRepair() {}

    /** Rebuilds the index if it is out of step; answers whether it was. */
    static boolean mend(Storage storage) {
        return Reads.of(storage.dataset(), dataset -> {
            boolean outOfStep =
                    !storage.text().expected().matches(storage.text().actual());
            if (outOfStep) {
                storage.text().rebuild();
            }
            return outOfStep;
        });
    }
}
