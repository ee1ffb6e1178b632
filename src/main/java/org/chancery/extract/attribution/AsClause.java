package org.chancery.extract.attribution;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.chancery.extract.attribution.PhraseCues.Phrase;
import org.chancery.text.DependencyTree;

/** "As X put it", "so the theory goes", "or so X says", "if X is to be believed": clauses set off from what they attribute. */
final class AsClause {
    private static final String RULE = "phrase/as-says";
    private static final Set<String> WITH_IT = Set.of("put", "see", "tell", "have", "understand", "describe");
    private static final Set<String> FACTIVE = Set.of(
            "predict",
            "warn",
            "fear",
            "hope",
            "expect",
            "promise",
            "vow",
            "pledge",
            "forecast",
            "suspect",
            "know",
            "find",
            "learn",
            "discover",
            "see",
            "hear",
            "agree",
            "feel",
            "hold",
            "sense",
            "offer",
            "continue",
            "go on");

    private final Scene scene;
    private final DependencyTree tree;
    private final CueLexicon lexicon;
    private final int first;

    private AsClause(Scene scene, CueLexicon lexicon, int first) {
        this.scene = scene;
        this.tree = scene.tree();
        this.lexicon = lexicon;
        this.first = first;
    }

    /** Returns the clause that begins at the token; empty if none that attributes does. */
    static Optional<Phrase> at(Scene scene, CueLexicon lexicon, int first) {
        boolean setOff = first == 0
                || scene.isPunctuation(first - 1)
                || scene.pos(first - 1).equals("CC");
        return setOff ? new AsClause(scene, lexicon, first).find() : Optional.empty();
    }

    private Optional<Phrase> find() {
        int end = PhraseCues.end(scene, first + 1);
        for (int verb = first + 2; verb < end; verb++) {
            OptionalInt subject = subject(verb);
            if (subject.isPresent() && attributes(verb, end)) {
                int start = scene.lower(first).equals("so")
                                && scene.lower(first - 1).equals("or")
                        ? first - 1
                        : first;
                return Optional.of(new Phrase(RULE, scene.span(verb, verb + 1), subject.getAsInt(), start, end));
            }
        }
        return ifOneBelieves(end);
    }

    /** "If one believes the ministry": the one who is believed is the source. */
    private Optional<Phrase> ifOneBelieves(int end) {
        boolean anybody =
                scene.lower(first).equals("if") && scene.lower(first + 1).matches("one|you|we");
        boolean believes = anybody
                && first + 3 < scene.size()
                && scene.token(first + 2).lemma().matches("believe|trust");
        return !believes
                ? Optional.empty()
                : tree.children(first + 2, "obj").stream()
                        .map(object -> new Phrase(RULE, scene.span(first + 2, first + 3), object, first, end))
                        .findFirst();
    }

    private OptionalInt subject(int verb) {
        return tree.children(verb, "nsubj").stream()
                .filter(s -> s > first && s < verb)
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    private boolean attributes(int verb, int end) {
        return switch (scene.lower(first)) {
            case "as" -> says(verb, end) && !isPassive(verb);
            case "so" -> goes(verb) || scene.lower(first - 1).equals("or") && says(verb, end);
            case "the" -> goes(verb) && first > 0;
            case "if" -> isBelieved(verb);
            default -> false;
        };
    }

    private boolean says(int verb, int end) {
        String lexeme = scene.lexeme(verb);
        boolean it = scene.lower(verb + 1).equals("it")
                && WITH_IT.contains(scene.token(verb).lemma());
        boolean bare = tree.children(verb, "obj", "ccomp", "xcomp").stream().noneMatch(o -> o > verb && o < end);
        boolean speech = lexicon.verbs(lexeme).stream()
                .anyMatch(cue -> cue.takes(Complement.CLAUSE) && cue.kind() != CueKind.INTENTION);
        return it || speech && bare && !FACTIVE.contains(lexeme);
    }

    private boolean goes(int verb) {
        return scene.token(verb).lemma().equals("go")
                && !lexicon.nouns(scene.token(verb - 1).lemma()).isEmpty();
    }

    private boolean isBelieved(int verb) {
        return scene.token(verb).lemma().equals("believe")
                && isPassive(verb)
                && scene.lower(verb - 1).equals("be")
                && scene.lower(verb - 2).equals("to");
    }

    private boolean isPassive(int verb) {
        return tree.child(verb, "aux:pass", "nsubj:pass").isPresent();
    }
}
