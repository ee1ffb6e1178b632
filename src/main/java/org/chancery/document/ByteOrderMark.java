package org.chancery.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The bytes with which some files begin to tell their charset; the longer marks come first. */
enum ByteOrderMark {
    UTF_32BE("UTF-32BE", 0x00, 0x00, 0xFE, 0xFF),
    UTF_32LE("UTF-32LE", 0xFF, 0xFE, 0x00, 0x00),
    UTF_8(StandardCharsets.UTF_8.name(), 0xEF, 0xBB, 0xBF),
    UTF_16BE(StandardCharsets.UTF_16BE.name(), 0xFE, 0xFF),
    UTF_16LE(StandardCharsets.UTF_16LE.name(), 0xFF, 0xFE);

    private final Charset charset;
    private final byte[] mark;

    ByteOrderMark(String charset, int... mark) {
        this.charset = Charset.forName(charset);
        this.mark = new byte[mark.length];
        for (int i = 0; i < mark.length; i++) {
            this.mark[i] = (byte) mark[i];
        }
    }

    Charset charset() {
        return charset;
    }

    /** Returns the number of bytes of the mark. */
    int length() {
        return mark.length;
    }

    boolean begins(byte[] bytes) {
        return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }
}
