package org.chancery.server.page;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.chancery.vocab.CY;
import org.chancery.vocab.CYV;

/** Puts propositions, events, quantities and times into words. */
final class PropositionReader {
    private final PageData data;

    PropositionReader(PageData data) {
        this.data = data;
    }

    /** Returns the proposition in words, with its page. */
    Link link(Node proposition) {
        return new Link(words(proposition), "en", Addresses.page(proposition));
    }

    private String words(Node proposition) {
        Optional<Node> event = data.one(proposition, CY.describedEvent);
        if (event.isPresent()) {
            return event(event.get());
        }
        return data.one(proposition, CY.quantityKind).isPresent() ? quantityOf(proposition) : relation(proposition);
    }

    private String relation(Node proposition) {
        return join(
                " ",
                name(proposition, CY.propositionSubject),
                dashed(name(proposition, CY.relationType)),
                name(proposition, CY.propositionObject));
    }

    private static String dashed(String relation) {
        return relation.isEmpty() ? "—" : "— " + relation + " —";
    }

    /** Returns the event in words: its type, who did what to whom, where and when. */
    String event(Node event) {
        String participants = join(" → ", names(event, CY.agent), names(event, CY.patient));
        return join(
                ", ",
                join(": ", capital(name(event, CY.eventType)), participants),
                after("in ", name(event, CY.eventPlace)),
                timeOf(event, CY.eventTime));
    }

    private String quantityOf(Node proposition) {
        return join(
                ", ",
                join(": ", capital(name(proposition, CY.quantityKind)), amount(proposition)),
                join(" – ", name(proposition, CY.propositionSubject), name(proposition, CY.counterparty)),
                timeOf(proposition, CY.period));
    }

    /** Returns the amount with its unit, hedged as the source hedges it, and the words for it. */
    String quantity(Node quantity) {
        String hedge = data.one(quantity, CY.approximation)
                .filter(approximation -> !approximation.equals(CYV.exactly.asNode()))
                .map(data.labels()::text)
                .orElse("");
        String wording = data.text(quantity, CY.quantityWording);
        return join(" ", hedge, amount(quantity), wording.isEmpty() ? "" : "(“" + wording + "”)");
    }

    private String amount(Node quantity) {
        return join(" ", data.text(quantity, CY.unit), number(data.text(quantity, CY.numericValue)));
    }

    private static String number(String digits) {
        try {
            NumberFormat format = NumberFormat.getNumberInstance(Locale.ROOT);
            format.setMaximumFractionDigits(6);
            return digits.isEmpty() ? "" : format.format(new BigDecimal(digits));
        } catch (NumberFormatException e) {
            return digits;
        }
    }

    /** Returns the time as it is written in EDTF. */
    String time(Node time) {
        String edtf = data.text(time, CY.edtf);
        return edtf.isEmpty() ? data.labels().text(time) : edtf;
    }

    private String timeOf(Node subject, Property property) {
        return data.one(subject, property).map(this::time).orElse("");
    }

    private String name(Node subject, Property property) {
        return data.one(subject, property).map(data.labels()::text).orElse("");
    }

    private String names(Node subject, Property property) {
        return data.all(subject, property).stream()
                .map(data.labels()::text)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String capital(String words) {
        return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String after(String before, String text) {
        return text.isEmpty() ? "" : before + text;
    }

    private static String join(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(between));
    }
}
