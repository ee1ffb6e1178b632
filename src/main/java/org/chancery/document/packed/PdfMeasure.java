package org.chancery.document.packed;

import java.util.ArrayList;
import java.util.List;
import org.chancery.document.packed.PdfPage.TextLine;

/**
 * What is usual in a file, in points.
 *
 * @param size the size of most letters
 * @param pitch the distance of most lines from the one before
 * @param right where full lines end
 */
record PdfMeasure(float size, float pitch, float right) {
    static PdfMeasure of(List<PdfPage> pages) {
        List<Float> sizes = new ArrayList<>();
        List<Float> pitches = new ArrayList<>();
        List<Float> rights = new ArrayList<>();
        for (PdfPage page : pages) {
            for (int i = 0; i < page.lines().size(); i++) {
                TextLine line = page.lines().get(i);
                sizes.add(line.size());
                rights.add(line.right());
                float pitch = i == 0 ? 0 : line.base() - page.lines().get(i - 1).base();
                if (pitch > 0) {
                    pitches.add(pitch);
                }
            }
        }
        return new PdfMeasure(at(sizes, 0.5), at(pitches, 0.5), at(rights, 0.8));
    }

    private static float at(List<Float> values, double share) {
        if (values.isEmpty()) {
            return 0;
        }
        values.sort(null);
        return values.get((int) ((values.size() - 1) * share));
    }
}
