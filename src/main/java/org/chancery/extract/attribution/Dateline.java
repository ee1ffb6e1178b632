package org.chancery.extract.attribution;

/** The place, date and agency that open the first sentence of a wire report. */
final class Dateline {
    private static final int LONGEST = 14;

    private Dateline() {}

    /** Returns the first token after the dateline's dash; zero if the sentence has none. */
    static int end(Scene scene) {
        boolean agency = scene.token(0).text().matches("\\p{Lu}{3,}");
        for (int i = 0; i < Math.min(LONGEST, scene.size()); i++) {
            agency |= scene.pos(i).equals("-LRB-");
            if (agency && scene.isDash(i)) {
                return i + 1;
            }
            if (scene.token(i).isVerb()) {
                return 0;
            }
        }
        return 0;
    }
}
