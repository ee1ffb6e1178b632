package org.chancery.extract.attribution;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.chancery.model.BlockRole;
import org.chancery.text.AnalysedBlock;
import org.chancery.text.Quotation;
import org.chancery.text.Sentence;

/** A paragraph that ends with "X said:" and gives the next paragraph to X. */
final class Announcements {
    private final CueLexicon lexicon;
    private final List<Quotation> quotations;

    Announcements(CueLexicon lexicon, List<Quotation> quotations) {
        this.lexicon = lexicon;
        this.quotations = quotations;
    }

    /** Returns what the end of the first block attributes to the second; empty if it announces nothing. */
    Optional<Draft> find(AnalysedBlock block, AnalysedBlock next) {
        boolean body = block.block().role() == BlockRole.BODY && next.block().role() == BlockRole.BODY;
        return body && !block.sentences().isEmpty() ? announced(block, next) : Optional.empty();
    }

    private Optional<Draft> announced(AnalysedBlock block, AnalysedBlock next) {
        Sentence last = block.sentences().get(block.sentences().size() - 1);
        Scene scene = Scene.of(last, block.block().role(), quotations);
        int colon = scene.size() - 1;
        if (!scene.lower(colon).equals(":")) {
            return Optional.empty();
        }
        return IntStream.range(0, colon)
                .filter(verb -> scene.quotationAt(verb).isEmpty() && announces(scene, verb))
                .boxed()
                .reduce((a, b) -> b)
                .flatMap(verb -> draft(scene, verb, next));
    }

    private boolean announces(Scene scene, int verb) {
        return scene.pos(verb).matches("VB[DZP]")
                && lexicon.sayVerb(scene.lexeme(verb)).isPresent();
    }

    private Optional<Draft> draft(Scene scene, int verb, AnalysedBlock next) {
        OptionalInt source = SourceFinder.of(scene, verb);
        return source.isEmpty()
                ? Optional.empty()
                : Optional.of(Draft.of(
                        scene.sentence(),
                        source.getAsInt(),
                        scene.span(verb, verb + 1),
                        next.block().span(),
                        lexicon.sayVerb(scene.lexeme(verb)).orElseThrow()));
    }
}
