package org.chancery.bench;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.XSD;

/** A value of an answer as text that is the same whichever store it comes from. */
final class Cell {
    /** A text without words, which is not the same as no value. */
    static final String EMPTY_TEXT = "\"\"";

    private static final MathContext NINE_DIGITS = new MathContext(9);

    private Cell() {}

    static String of(Node node) {
        if (node.isLiteral()) {
            return literal(node.getLiteralLexicalForm(), node.getLiteralDatatypeURI(), node.getLiteralLanguage());
        }
        return iri(node.toString());
    }

    static String iri(String iri) {
        return "<" + iri + ">";
    }

    /** Returns numbers by their value, to nine digits, since stores choose types and digits of computed ones as they like. */
    static String literal(String words, String datatype, String language) {
        if (!language.isEmpty()) {
            return words + "@" + language.toLowerCase(Locale.ROOT);
        }
        return datatype.equals(XSD.xstring.getURI()) ? '"' + words + '"' : number(words, datatype);
    }

    private static String number(String words, String datatype) {
        try {
            return new BigDecimal(words).round(NINE_DIGITS).stripTrailingZeros().toPlainString();
        } catch (NumberFormatException e) {
            return words + "^^" + datatype;
        }
    }
}
