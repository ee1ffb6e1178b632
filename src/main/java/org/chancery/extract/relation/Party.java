package org.chancery.extract.relation;

import java.util.List;

/**
 * One side of a tie.
 *
 * @param token where it is told; the cue, for one that is only implied
 * @param actors ids of those meant; at least one
 */
record Party(int token, List<String> actors) {
    Party {
        actors = List.copyOf(actors);
    }
}
