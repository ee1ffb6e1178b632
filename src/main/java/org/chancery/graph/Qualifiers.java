package org.chancery.graph;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Resource;
import org.chancery.model.Quantity;
import org.chancery.model.TimeMention;
import org.chancery.vocab.CY;

/** What a claim gives besides its proposition: a time, a number, a title. */
record Qualifiers(Optional<TimeMention> time, Optional<Quantity> quantity, Optional<String> role) {

    static Qualifiers of(Optional<TimeMention> time, Optional<Quantity> quantity) {
        return new Qualifiers(time, quantity, Optional.empty());
    }

    /** Returns a text that is the same for the same qualifiers and no others. */
    String key() {
        return Stream.of(time.map(each -> each.extent() + " " + each.words()), quantity, role)
                .map(Optional::toString)
                .collect(Collectors.joining("\n"));
    }

    void write(Resource claim, Sheet sheet) {
        time.ifPresent(each -> write(claim, each, sheet));
        quantity.ifPresent(each -> claim.addProperty(CY.statedQuantity, new QuantityTriples(sheet).write(each, claim)));
        role.ifPresent(each -> claim.addProperty(CY.officeTitle, each));
    }

    private static void write(Resource claim, TimeMention time, Sheet sheet) {
        claim.addProperty(CY.statedTime, sheet.time(time.extent()));
        time.words()
                .ifPresent(words ->
                        claim.addProperty(CY.timeWording, sheet.document().slice(words)));
    }
}
