package org.chancery.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VoiceTest {
    @Test
    void isTheAuthorsWhereNobodyElseSpeaks() {
        assertThat(Voice.author().holder()).isEqualTo(Voice.AUTHOR);
        assertThat(Voice.author().via()).isEmpty();
    }

    @Test
    void isHeldByItsInnermostSpeaker() {
        assertThat(Voice.of("minister").holder()).isEqualTo("minister");
        assertThat(Voice.of("minister").via()).isEmpty();
    }

    @Test
    void isPassedOnFromTheOutermostInwards() {
        Voice voice = Voice.of("agency", "minister", "envoy");

        assertThat(voice.holder()).isEqualTo("envoy");
        assertThat(voice.via()).containsExactly("agency", "minister");
    }
}
