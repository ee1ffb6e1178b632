package org.chancery.llm;

/**
 * How documents are put before a model.
 *
 * @param portion about how many code points it is given at a time
 * @param verify whether it is asked a second time to confirm each relation and event
 */
public record ReadingOptions(int portion, boolean verify) {
    private static final int LEAST_PORTION = 200;

    public ReadingOptions {
        if (portion < LEAST_PORTION) {
            throw new IllegalArgumentException("a portion has at least " + LEAST_PORTION + " characters");
        }
    }
}
