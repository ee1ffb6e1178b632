package org.chancery.llm.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.llm.chat.ChatServer;
import org.chancery.llm.chat.ModelException;
import org.chancery.llm.chat.Prompt;
import org.chancery.model.Block;
import org.chancery.model.Document;
import org.chancery.model.Span;

/** The reading of one document by a model, portion after portion, so that each knows the actors of those before; for one thread. */
public final class DocumentReading {
    private static final List<String> LISTS = List.of("actors", "relations", "events", "attributions");

    private final Document document;
    private final Questions questions;
    private final Asking asking;
    private final KnownNames names;
    private final boolean verify;
    private final KnownCast cast = new KnownCast();
    private final Refusals refusals = new Refusals();
    private final List<ObjectNode> findings = new ArrayList<>();

    /**
     * @param names that are known beforehand
     * @param verify whether each relation and event is put before the model a second time, to be confirmed
     */
    public DocumentReading(Document document, ChatServer server, Prompts prompts, KnownNames names, boolean verify) {
        this.document = document;
        this.questions = new Questions(document, prompts);
        this.asking = new Asking(server, prompts);
        this.names = names;
        this.verify = verify;
    }

    /**
     * Reads all portions.
     *
     * @param size of a portion in code points, about
     * @throws ModelException if the server gives no answer; what it has answered is kept where answers are kept
     */
    public void read(int size) {
        Deque<Portion> waiting = new ArrayDeque<>(Portion.of(readable(), size));
        while (!waiting.isEmpty()) {
            Portion portion = waiting.pop();
            try {
                take(portion, asking.object(questions.extract(portion, cast), LISTS));
            } catch (UnusableAnswerException e) {
                List<Portion> halves = portion.halves();
                if (e.isCutOff() && halves.size() > 1) {
                    halves.stream()
                            .sorted((a, b) ->
                                    Integer.compare(b.span().start(), a.span().start()))
                            .forEach(waiting::push);
                } else {
                    unread(portion.span(), e.getMessage());
                }
            } catch (ModelException e) {
                if (e.kind() != ModelException.Kind.PROMPT) {
                    throw e;
                }
                unread(portion.span(), e.getMessage());
            }
        }
    }

    /** Returns the blocks of which claims are read, but for those that would give the model orders. */
    private List<Span> readable() {
        Orders orders = Orders.load();
        List<Span> readable = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block.role().bearsClaims() && orders.standIn(document.slice(block.span()))) {
                unread(block.span(), "they give orders to the machine that reads them");
            } else if (block.role().bearsClaims()) {
                readable.add(block.span());
            }
        }
        return readable;
    }

    private void unread(Span span, String reason) {
        refusals.add("answer", reason, "characters " + span);
    }

    private void take(Portion portion, JsonNode answer) {
        QuoteFinder quotes = new QuoteFinder(document, portion);
        Map<String, String> ids = new LinkedHashMap<>();
        cast.members().forEach(member -> ids.put(member.id(), member.id()));
        ids.putAll(new ActorIntake(document, quotes, names, cast, refusals).take(answer.path("actors")));
        List<ObjectNode> taken =
                new FindingIntake(document, quotes, new Nearness(document, cast), ids, refusals).take(answer);
        findings.addAll(verify ? confirmed(portion, taken) : taken);
    }

    private List<ObjectNode> confirmed(Portion portion, List<ObjectNode> taken) {
        List<ObjectNode> claims = taken.stream()
                .filter(finding -> !finding.path("kind").asText().equals("attribution"))
                .toList();
        if (claims.isEmpty()) {
            return taken;
        }
        Map<Integer, String> verdicts = verdicts(questions.verify(portion, claims));
        List<ObjectNode> kept = new ArrayList<>(taken);
        for (int number = 1; number <= claims.size(); number++) {
            String verdict = verdicts.getOrDefault(number, "nothing");
            if (!verdict.equals("yes")) {
                ObjectNode claim = claims.get(number - 1);
                kept.remove(claim);
                refusals.add(claim.path("kind").asText(), "the second pass says " + verdict + " to it", claim);
            }
        }
        return kept;
    }

    private Map<Integer, String> verdicts(Prompt prompt) {
        Map<Integer, String> verdicts = new LinkedHashMap<>();
        try {
            asking.object(prompt, List.of("verdicts"))
                    .path("verdicts")
                    .forEach(verdict -> verdicts.putIfAbsent(
                            verdict.path("number").asInt(),
                            verdict.path("verdict").asText()));
        } catch (UnusableAnswerException e) {
            refusals.add("answer", "of the second pass: " + e.getMessage(), "");
        }
        return verdicts;
    }

    /** Returns the actors and all that is kept, as objects of the annotation form. */
    public List<ObjectNode> objects() {
        List<ObjectNode> objects = new ArrayList<>();
        cast.members().forEach(member -> objects.add(member.json().put("kind", "actor")));
        objects.addAll(findings);
        return objects;
    }

    /** Returns what was not kept, in the order in which it was said. */
    public List<Refusal> refusals() {
        return refusals.all();
    }
}
