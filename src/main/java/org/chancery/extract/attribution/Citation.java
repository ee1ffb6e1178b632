package org.chancery.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** "X said, citing Y": what X says is Y's too. */
final class Citation {
    private static final String RULE = "phrase/citing";
    private static final Set<String> CITING = Set.of("citing", "quoting");

    private Citation() {}

    /** Returns, for each source that is cited in the sentence, the content of the cue to which the citation is added. */
    static List<Draft> find(Scene scene, CueLexicon lexicon, List<Draft> drafts) {
        List<Draft> found = new ArrayList<>();
        for (int i = 1; i < scene.size(); i++) {
            if (CITING.contains(scene.lower(i)) && scene.isComma(i - 1)) {
                cited(scene, lexicon, i, drafts).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Draft> cited(Scene scene, CueLexicon lexicon, int citing, List<Draft> drafts) {
        OptionalInt object = scene.tree().child(citing, "obj");
        if (object.stream().noneMatch(o -> canSpeak(scene, lexicon, o))) {
            return Optional.empty();
        }
        return drafts.stream()
                .filter(draft ->
                        draft.content().end() <= scene.token(citing).span().start())
                .filter(draft -> draft.cue().end() <= scene.token(citing).span().start())
                .reduce((a, b) -> a.content().length() >= b.content().length() ? a : b)
                .map(said -> Draft.of(
                        scene.sentence(), object.getAsInt(), scene.span(citing, citing + 1), said.content(), RULE));
    }

    private static boolean canSpeak(Scene scene, CueLexicon lexicon, int noun) {
        return scene.token(noun).isName()
                || lexicon.speakers().contains(scene.token(noun).lemma());
    }
}
