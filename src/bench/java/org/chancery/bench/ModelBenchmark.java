package org.chancery.bench;

import java.time.Duration;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;

/** Goal 2: claims that share propositions, against plain claim nodes. */
final class ModelBenchmark implements Benchmark {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    @Override
    public List<Figure> run(Workshop workshop) {
        int documents = workshop.size() / Workshop.CLAIMS_A_DOCUMENT;
        DatasetGraph plain = Contradictions.plain(
                workshop.place().toString(), workshop.corpus().documents(0, documents));
        return new Contradictions(workshop.store(workshop.size()).dataset(), plain, workshop.rounds(), LIMIT).figures();
    }
}
