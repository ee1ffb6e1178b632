package org.chancery.server.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.model.ChanceryException;

/** Tells a problem as a page to people and as problem+json (RFC 9457) or text to programs. */
final class ProblemWriter {
    private static final List<Format> OFFERS = List.of(Format.PROBLEM_JSON, Format.HTML, Format.TEXT);

    private final Templates templates;
    private final ObjectMapper json = new ObjectMapper();

    ProblemWriter(Templates templates) {
        this.templates = templates;
    }

    Reply write(HttpProblem problem, Negotiation accept) {
        Format format = accept.choose(OFFERS).orElse(Format.PROBLEM_JSON);
        String body =
                switch (format.ending()) {
                    case "html" -> templates.render("problem", Map.of("problem", problem));
                    case "txt" -> problem.title() + "\n" + problem.getMessage() + "\n";
                    default -> problemJson(problem);
                };
        Reply reply = Reply.ok(format, body)
                .withStatus(problem.status())
                .with("Vary", "Accept")
                .with("Cache-Control", "no-store");
        for (Map.Entry<String, String> header : problem.headers().entrySet()) {
            reply = reply.with(header.getKey(), header.getValue());
        }
        return reply;
    }

    private String problemJson(HttpProblem problem) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", "about:blank");
        members.put("title", problem.title());
        members.put("status", problem.status());
        members.put("detail", problem.getMessage());
        members.putAll(problem.details());
        try {
            return json.writeValueAsString(members);
        } catch (JsonProcessingException e) {
            throw new ChanceryException("The problem could not be written as JSON.", e);
        }
    }
}
