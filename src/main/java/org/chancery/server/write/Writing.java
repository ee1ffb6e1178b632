package org.chancery.server.write;

import java.util.List;
import org.chancery.server.http.Feature;

/**
 * What a server needs in order to write.
 *
 * @param mostBytes that a document may have
 */
public record Writing(Intake intake, AuditLog audit, int mostBytes) {
    /** Returns the features that write, one after another through the given hand. */
    public List<Feature> features(Writes writes) {
        return List.of(new UploadFeature(intake, writes, mostBytes), new RemovalFeature(intake, writes));
    }
}
