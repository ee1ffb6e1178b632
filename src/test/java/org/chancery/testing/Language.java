package org.chancery.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.Block;
import org.chancery.model.BlockRole;
import org.chancery.model.Document;
import org.chancery.model.Metadata;
import org.chancery.model.SourceText;
import org.chancery.model.Span;
import org.chancery.text.AnalysedDocument;
import org.chancery.text.LanguagePipeline;
import org.chancery.text.PatternCompiler;
import org.chancery.text.corenlp.CoreNlpPipeline;

/** The real language pipeline, loaded once for all tests of a run. */
public final class Language {
    private static final Pattern PARAGRAPH = Pattern.compile("\\S(?:.|\\n(?!\\s*\\n))*");

    private Language() {}

    private static final class Loaded {
        static final LanguagePipeline PIPELINE = CoreNlpPipeline.load();
    }

    public static LanguagePipeline pipeline() {
        return Loaded.PIPELINE;
    }

    public static PatternCompiler patterns() {
        return CoreNlpPipeline.patterns();
    }

    /** Returns the analysis of a document of plain paragraphs, parted by empty lines. */
    public static AnalysedDocument analyse(String text) {
        return analyse(text, BlockRole.BODY);
    }

    /** Returns the analysis of a document whose paragraphs all have the role. */
    public static AnalysedDocument analyse(String text, BlockRole role) {
        return pipeline().analyse(document(text, role));
    }

    /** Returns a document of plain paragraphs, parted by empty lines. */
    public static Document document(String text) {
        return document(text, BlockRole.BODY);
    }

    private static Document document(String text, BlockRole role) {
        SourceText source = SourceText.of(text);
        List<Block> blocks = new ArrayList<>();
        Matcher paragraphs = PARAGRAPH.matcher(text);
        while (paragraphs.find()) {
            Span span = new Span(source.toCodePoint(paragraphs.start()), source.toCodePoint(paragraphs.end()));
            blocks.add(new Block(blocks.size(), role, span));
        }
        return new Document("000000000000", "text.txt", source, Metadata.none(), blocks);
    }
}
