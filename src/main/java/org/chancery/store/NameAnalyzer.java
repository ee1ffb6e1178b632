package org.chancery.store;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Cuts names and quotations into words in any script: small letters, without Latin accents, Arabic vowel signs or
 * stretching, and with all digits as 0 to 9. It leaves word endings alone, since it does not know the language.
 */
final class NameAnalyzer extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        StandardTokenizer words = new StandardTokenizer();
        return new TokenStreamComponents(words, fold(words));
    }

    @Override
    protected TokenStream normalize(String fieldName, TokenStream in) {
        return fold(in);
    }

    private static TokenStream fold(TokenStream words) {
        return new ASCIIFoldingFilter(
                new ArabicNormalizationFilter(new DecimalDigitFilter(new LowerCaseFilter(words))));
    }
}
