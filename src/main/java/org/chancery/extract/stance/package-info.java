/**
 * How a sentence commits to what one of its words tells: affirmed or denied, certain or hedged, happened or only planned.
 *
 * <p>A sentence and the token of a cue enter, a {@link org.chancery.extract.stance.Stance} leaves. The words that deny,
 * hedge, plan, advise and condition are lists under {@code data/rules/words}. Who speaks is not known here.
 */
package org.chancery.extract.stance;
