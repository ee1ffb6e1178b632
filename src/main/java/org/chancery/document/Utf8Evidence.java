package org.chancery.document;

/** Weighs whether bytes that are not valid UTF-8 are a damaged UTF-8 file, which must not be read as anything else. */
final class Utf8Evidence {
    private Utf8Evidence() {}

    /** Tells whether more characters outside ASCII are written as UTF-8 writes them than are not. */
    static boolean isMostlyUtf8(byte[] bytes) {
        int sound = 0;
        int broken = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] < 0) {
                int length = soundLength(bytes, i);
                sound += length > 0 ? 1 : 0;
                broken += length > 0 ? 0 : 1;
                i += Math.max(0, length - 1);
            }
        }
        return sound > broken;
    }

    /** Returns the length of the well-formed sequence that begins here; 0 if none does. */
    private static int soundLength(byte[] bytes, int start) {
        int lead = bytes[start] & 0xFF;
        int length = lead >= 0xF0 && lead <= 0xF4 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0;
        if (lead > 0xF4 || length == 0 || start + length > bytes.length) {
            return 0;
        }
        for (int i = start + 1; i < start + length; i++) {
            if ((bytes[i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }
}
