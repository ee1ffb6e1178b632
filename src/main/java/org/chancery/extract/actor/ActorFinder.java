package org.chancery.extract.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.extract.rule.WordLists;
import org.chancery.model.Candidate;
import org.chancery.model.KnownName;
import org.chancery.text.AnalysedBlock;
import org.chancery.text.AnalysedDocument;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** Finds the expressions of a document that may refer to actors. Immutable, and safe for use by several threads. */
public final class ActorFinder {
    private final Lexicon lexicon;
    private final NameFinder names;
    private final Homonyms homonyms;
    private final NominalFinder nominals;
    private final PronounFinder pronouns = new PronounFinder();
    private final CluesReader clues;

    private ActorFinder(NameTrie known, Lexicon lexicon) {
        this.lexicon = lexicon;
        Homonyms homonyms = new Homonyms(lexicon, known);
        this.names = new NameFinder(known, new NameTyper(lexicon), homonyms);
        this.homonyms = homonyms;
        this.nominals = new NominalFinder(lexicon);
        this.clues = new CluesReader(lexicon);
    }

    /**
     * Returns a finder that knows the names, besides those that the parser recognises.
     *
     * @param known as a gazetteer gives them
     */
    public static ActorFinder of(List<KnownName> known) {
        WordLists words = new WordLists();
        return new ActorFinder(NameTrie.of(known, words.words("common-name-end")), new Lexicon(words));
    }

    /** Returns the candidates in order of the text, the longer first among those that begin together. */
    public List<Candidate> find(AnalysedDocument document) {
        Map<Sentence, List<Found>> named = named(document);
        FamilyNames families = FamilyNames.of(named.values(), homonyms);
        List<Candidate> found = new ArrayList<>();
        int number = 0;
        for (AnalysedBlock block : document.blocks()) {
            Quotation quotation = new Quotation(lexicon);
            for (Sentence sentence : block.sentences()) {
                List<Found> names = families.complete(sentence, number, named.get(sentence));
                found.addAll(find(sentence, number++, names, quotation));
            }
        }
        found.sort((a, b) -> a.span().compareTo(b.span()));
        return found;
    }

    private Map<Sentence, List<Found>> named(AnalysedDocument document) {
        Map<Sentence, List<Found>> named = new LinkedHashMap<>();
        document.sentences().forEach(sentence -> named.put(sentence, names.find(sentence, named.size())));
        return named;
    }

    private List<Candidate> find(Sentence sentence, int number, List<Found> named, Quotation quotation) {
        List<Found> all = new ArrayList<>(named);
        all.addAll(nominals.find(sentence, number, named));
        all.addAll(pronouns.find(sentence, number));
        boolean[] quoted = quotation.read(sentence);
        return all.stream()
                .map(found -> candidate(found, all, quoted[found.phrase().from()]))
                .toList();
    }

    private Candidate candidate(Found found, List<Found> all, boolean quoted) {
        Phrase phrase = found.phrase();
        return new Candidate(
                phrase.span(),
                phrase.text(),
                found.kind(),
                found.type(),
                found.known(),
                clues.read(found, all, quoted),
                found.reason());
    }

    /** Follows the quotation marks through the sentences of a block. */
    private static final class Quotation {
        private final Lexicon lexicon;
        private boolean open;

        Quotation(Lexicon lexicon) {
            this.lexicon = lexicon;
        }

        /** Returns for each token of the next sentence whether it stands between quotation marks. */
        boolean[] read(Sentence sentence) {
            boolean[] quoted = new boolean[sentence.tokens().size()];
            for (Token token : sentence.tokens()) {
                if (lexicon.has("quotation-mark", token.text())) {
                    open = !open;
                }
                quoted[token.index()] = open;
            }
            return quoted;
        }
    }
}
