package org.chancery.extract.attribution;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a cue gives to its source. */
public enum CueKind {
    /** Words, spoken or written. */
    @JsonProperty("speech")
    SPEECH,
    /** What the source thinks, sees, knows or feels. */
    @JsonProperty("belief")
    BELIEF,
    /** What the source wants, plans, demands or is willing to do: its content need not have happened. */
    @JsonProperty("intention")
    INTENTION,
    /** What the source supports, praises, blames or argues for or against. */
    @JsonProperty("argument")
    ARGUMENT
}
