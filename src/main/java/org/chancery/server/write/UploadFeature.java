package org.chancery.server.write;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.graph.NodeFactory;
import org.chancery.server.http.Attempt;
import org.chancery.server.http.Feature;
import org.chancery.server.http.Format;
import org.chancery.server.http.HttpProblem;
import org.chancery.server.http.Reply;
import org.chancery.server.http.Request;
import org.chancery.server.http.Right;
import org.chancery.server.page.Addresses;

/** Takes a document, which is the body of the request, at {@code POST /documents}. */
public final class UploadFeature implements Feature {
    private static final Pattern NAME = Pattern.compile("[^\\p{Cntrl}/\\\\]{1,200}");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Intake intake;
    private final Writes writes;
    private final int mostBytes;

    /** @param mostBytes that a document may have */
    public UploadFeature(Intake intake, Writes writes, int mostBytes) {
        this.intake = intake;
        this.writes = writes;
        this.mostBytes = mostBytes;
    }

    @Override
    public List<String> paths() {
        return List.of("/documents");
    }

    @Override
    public List<String> methods() {
        return List.of("POST");
    }

    @Override
    public Right right() {
        return Right.WRITE;
    }

    @Override
    public int mostBytes() {
        return mostBytes;
    }

    @Override
    public void refused(Attempt attempt, HttpProblem problem) {
        writes.refused(AuditEntry.of(attempt), problem);
    }

    @Override
    public Reply answer(Request request) {
        AuditEntry entry = AuditEntry.of(request, request.parameter("name").orElse(""));
        Upload upload;
        try {
            upload = upload(request);
        } catch (HttpProblem problem) {
            writes.refused(entry, problem);
            throw problem;
        }
        Intake.Result result = writes.run(entry, () -> done(intake.put(upload, request.bytes())));
        writes.later(intake::rest);
        if (result instanceof Intake.Stored stored) {
            return reply(stored);
        }
        throw HttpProblem.of(422, "The document is refused", ((Intake.Refused) result).reason());
    }

    private Upload upload(Request request) {
        if (!intake.mediaTypes().contains(request.mediaType())) {
            throw HttpProblem.of(
                    415,
                    "The kind of document is unknown",
                    "Send the document itself as the body, with one of these as Content-Type: "
                            + String.join(", ", intake.mediaTypes()) + ".");
        }
        request.takesOnly(Facts.PARAMETERS);
        if (request.bytes().length == 0) {
            throw HttpProblem.badRequest("The body is empty; send the document itself.");
        }
        String name = request.parameter("name").orElse("document");
        if (!NAME.matcher(name).matches()) {
            throw HttpProblem.badRequest("'name' is a file name without folders, of up to 200 characters.");
        }
        return new Upload(name, request.mediaType(), Facts.of(request));
    }

    private static Writes.Done<Intake.Result> done(Intake.Result result) {
        if (result instanceof Intake.Stored stored) {
            return new Writes.Done<>(stored, outcome(stored), Optional.of(stored.documentIri()), Optional.empty());
        }
        return new Writes.Done<>(
                result, "refused 422", Optional.empty(), Optional.of(((Intake.Refused) result).reason()));
    }

    private static String outcome(Intake.Stored stored) {
        return stored.outcome().name().toLowerCase(Locale.ROOT);
    }

    private static Reply reply(Intake.Stored stored) {
        String page = Addresses.page(NodeFactory.createURI(stored.documentIri()));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("outcome", outcome(stored));
        answer.put("document", stored.documentIri());
        answer.put("page", page);
        answer.put("warnings", stored.warnings());
        return Reply.ok(Format.JSON, json(answer))
                .withStatus(stored.outcome() == Intake.Outcome.UNCHANGED ? 200 : 201)
                .with("Location", page)
                .with("Cache-Control", "no-store");
    }

    private static String json(Map<String, Object> answer) {
        try {
            return JSON.writeValueAsString(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts are always JSON", e);
        }
    }
}
