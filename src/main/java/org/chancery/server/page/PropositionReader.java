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
                names(proposition, CY.propositionSubject),
                names(proposition, CY.relationType).map(label -> "— " + label + " →"),
                names(proposition, CY.propositionObject));
    }

    /** Returns the event in words: its type, who did what to whom, where and when. */
    String event(Node event) {
        String participants = join(" → ", list(event, CY.agent), list(event, CY.patient));
        return join(
                ", ",
                names(event, CY.eventType).map(type -> participants.isEmpty() ? type : type + ": " + participants),
                names(event, CY.eventPlace).map(place -> "in " + place),
                data.one(event, CY.eventTime).map(this::time).stream());
    }

    private String quantityOf(Node proposition) {
        String parties = join(" – ", names(proposition, CY.propositionSubject), names(proposition, CY.counterparty));
        return join(
                ", ",
                names(proposition, CY.quantityKind).map(kind -> kind + ": " + amount(proposition)),
                Stream.of(parties),
                data.one(proposition, CY.period).map(this::time).stream());
    }

    /** Returns the amount with its unit, hedged as the source hedges it, and the words for it. */
    String quantity(Node quantity) {
        String hedge = data.one(quantity, CY.approximation)
                .map(data.labels()::text)
                .filter(word -> !word.equals("exactly"))
                .orElse("");
        String wording = data.text(quantity, CY.quantityWording);
        return join(
                " ",
                Stream.of(hedge),
                Stream.of(amount(quantity)),
                Stream.of(wording).filter(words -> !words.isEmpty()).map(words -> "(“" + words + "”)"));
    }

    private String amount(Node quantity) {
        return join(" ", Stream.of(data.text(quantity, CY.unit)), Stream.of(number(quantity, CY.numericValue)));
    }

    private String number(Node subject, Property property) {
        String digits = data.text(subject, property);
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

    private Stream<String> names(Node subject, Property property) {
        return data.one(subject, property).map(data.labels()::text).stream();
    }

    private Stream<String> list(Node subject, Property property) {
        String names = data.all(subject, property).stream()
                .map(data.labels()::text)
                .sorted()
                .collect(Collectors.joining(", "));
        return Stream.of(names);
    }

    @SafeVarargs
    private static String join(String between, Stream<String>... parts) {
        return Stream.of(parts)
                .flatMap(part -> part)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(between));
    }
}
