package org.chancery.graph;

import org.apache.jena.rdf.model.Resource;
import org.chancery.model.Quantity;
import org.chancery.vocab.CY;

/** Writes numbers as a document words them. */
final class QuantityTriples {
    private final Sheet sheet;

    QuantityTriples(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Returns the quantity as a qualifier of the claim, from whose IRI its own follows. */
    Resource write(Quantity quantity, Resource claim) {
        Resource iri = sheet.iris().node("quantity", claim.getURI(), quantity.unit());
        Resource node = sheet.own(iri, quantity.isMoney() ? CY.MonetaryAmount : CY.Count)
                .addProperty(CY.numericValue, Sheet.decimal(quantity.value()))
                .addProperty(CY.unit, quantity.unit())
                .addProperty(CY.approximation, Codes.of(quantity.approximation()));
        quantity.words()
                .ifPresent(words ->
                        node.addProperty(CY.quantityWording, sheet.document().slice(words)));
        bounds(node, quantity);
        return node;
    }

    private static void bounds(Resource node, Quantity quantity) {
        switch (quantity.approximation()) {
            case MORE_THAN, UNQUANTIFIED -> node.addProperty(CY.lowerBound, Sheet.decimal(quantity.value()));
            case LESS_THAN -> node.addProperty(CY.upperBound, Sheet.decimal(quantity.value()));
            case EXACTLY, ABOUT -> {}
        }
    }
}
