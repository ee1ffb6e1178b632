package org.chancery.document.packed;

import java.io.IOException;

/** The packed formats that can be read. */
public enum Packing {
    PDF("%PDF-") {
        @Override
        Extract extract(byte[] bytes) throws IOException {
            return PdfText.extract(bytes);
        }
    },
    DOCX("PK\u0003\u0004") {
        @Override
        Extract extract(byte[] bytes) throws IOException {
            return DocxText.extract(bytes);
        }
    };

    private final String start;

    Packing(String start) {
        this.start = start;
    }

    /** Tells whether the bytes begin as a file of this format does; for DOCX, as every ZIP archive does. */
    public boolean begins(byte[] bytes) {
        if (bytes.length < start.length()) {
            return false;
        }
        for (int i = 0; i < start.length(); i++) {
            if (bytes[i] != start.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Returns what a file of this format holds; reads it within this process, without a limit of time. */
    abstract Extract extract(byte[] bytes) throws IOException;
}
