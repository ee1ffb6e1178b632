/**
 * Whose claim each finding is: relations and events meet the attributions in whose contents they stand.
 *
 * <p>Relations and events in the author's voice and {@link org.chancery.model.Attribution}s enter; the same relations and
 * events leave with their chain of voices, and with the polarity, certainty and realis that the cues add. Nothing here
 * looks for relations, events or cues.
 */
package org.chancery.extract.claim;
