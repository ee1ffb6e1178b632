package org.chancery.server.write;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.chancery.model.Digest;
import org.chancery.server.http.Attempt;
import org.chancery.server.http.Request;

/** What is put on record of one attempt to write; the same attempt has the same id in all its lines. */
record AuditEntry(Map<String, Object> members) {
    /** Returns the entry of a request that was let in. */
    static AuditEntry of(Request request, String what) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("id", UUID.randomUUID().toString());
        members.put("client", request.caller().client());
        members.put("who", request.caller().name().orElse(""));
        members.put("method", request.method());
        members.put("what", what);
        members.put("bytes", request.bytes().length);
        members.put("sha256", Digest.of(request.bytes()));
        return new AuditEntry(members);
    }

    /** Returns the entry of somebody who was not let in; the name was not proven. */
    static AuditEntry of(Attempt attempt) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("id", UUID.randomUUID().toString());
        members.put("client", attempt.client());
        members.put("claimed", attempt.claimedName());
        members.put("method", attempt.method());
        members.put("what", attempt.path());
        return new AuditEntry(members);
    }

    /** Returns the entry with how far it came, and the document or reason if there is one. */
    AuditEntry with(String outcome, Optional<String> documentIri, Optional<String> reason) {
        Map<String, Object> more = new LinkedHashMap<>(members);
        more.put("outcome", outcome);
        documentIri.ifPresent(iri -> more.put("document", iri));
        reason.ifPresent(text -> more.put("reason", text));
        return new AuditEntry(more);
    }
}
