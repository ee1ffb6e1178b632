package org.chancery.server.write;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.server.http.Attempt;
import org.chancery.server.http.Feature;
import org.chancery.server.http.HttpProblem;
import org.chancery.server.http.Reply;
import org.chancery.server.http.Request;
import org.chancery.server.http.Right;
import org.chancery.vocab.Bases;

/** Takes a document out, with all that only it told, at {@code DELETE /documents/ID}. */
public final class RemovalFeature implements Feature {
    private static final String FOLDER = "/documents/";
    private static final Pattern ID = Pattern.compile("[0-9a-f]{12}");

    private final Intake intake;
    private final Writes writes;

    public RemovalFeature(Intake intake, Writes writes) {
        this.intake = intake;
        this.writes = writes;
    }

    @Override
    public List<String> paths() {
        return List.of(FOLDER + "*");
    }

    @Override
    public List<String> methods() {
        return List.of("DELETE");
    }

    @Override
    public Right right() {
        return Right.WRITE;
    }

    @Override
    public void refused(Attempt attempt, HttpProblem problem) {
        writes.refused(AuditEntry.of(attempt), problem);
    }

    @Override
    public Reply answer(Request request) {
        String id = request.path().substring(FOLDER.length());
        String iri = Bases.DOCUMENTS + id;
        AuditEntry entry = AuditEntry.of(request, id);
        if (!ID.matcher(id).matches()) {
            writes.refused(entry, unknown());
            throw unknown();
        }
        boolean removed = writes.run(entry, () -> done(intake.remove(iri), iri));
        writes.later(intake::rest);
        if (!removed) {
            throw unknown();
        }
        return Reply.noContent();
    }

    private static HttpProblem unknown() {
        return HttpProblem.notFound(
                "There is no such document; its id is the end of its IRI: 12 digits and letters from a to f.");
    }

    private static Writes.Done<Boolean> done(boolean removed, String iri) {
        return new Writes.Done<>(removed, removed ? "removed" : "not there", Optional.of(iri), Optional.empty());
    }
}
