package org.chancery.bench;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.chancery.document.DocumentReader;
import org.chancery.document.Source;
import org.chancery.export.RdfFormat;
import org.chancery.export.RdfWriter;
import org.chancery.model.Digest;
import org.chancery.model.Document;
import org.chancery.model.Metadata;
import org.chancery.pipeline.Conversion;
import org.chancery.pipeline.Rendering;
import org.chancery.pipeline.RuleAnalyst;
import org.chancery.resolve.Gazetteer;
import org.chancery.text.corenlp.CoreNlpPipeline;

/**
 * The conversion, and the bare language pipeline with the same annotators on the same passages. Both have models of their
 * own, so the process needs twice the memory of the program.
 */
final class ConversionSides {
    private final List<Source> sources;
    private final List<Document> documents;
    private final StanfordCoreNLP bare = new StanfordCoreNLP(CoreNlpPipeline.settings());
    private final Rendering rendering;

    ConversionSides(List<Source> sources) {
        DocumentReader reader = DocumentReader.create();
        Gazetteer gazetteer = Gazetteer.load();
        this.sources = sources;
        this.documents = sources.stream()
                .map(source -> reader.read(source, Metadata.none()).document())
                .toList();
        this.rendering =
                new Rendering(source -> reader.read(source, Metadata.none()), RuleAnalyst.of(gazetteer), gazetteer);
    }

    int words() {
        return documents.stream()
                .mapToInt(document -> document.text().value().split("\\s+").length)
                .sum();
    }

    void parse() {
        for (Document document : documents) {
            document.blocks().stream()
                    .filter(block -> block.role().bearsClaims())
                    .forEach(block -> bare.annotate(new Annotation(document.slice(block.span()))));
        }
    }

    /** Converts all documents and returns a digest of what comes out. */
    String convert(int threads) {
        List<String> digests = new ArrayList<>();
        new Conversion<>(this::quads, threads).run(sources::forEach, outcome -> {
            if (outcome instanceof Conversion.Done<byte[]> done) {
                digests.add(Digest.of(done.result()));
            } else if (outcome instanceof Conversion.Refused<byte[]> refused) {
                throw new IllegalStateException(refused.reason());
            }
        });
        return Digest.of(64, digests.toArray(String[]::new));
    }

    private byte[] quads(Source source) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RdfWriter.write(rendering.apply(source).graph(), RdfFormat.NQUADS, out);
        return out.toByteArray();
    }
}
