package org.chancery.extract.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.extract.Cast;
import org.chancery.model.EventType;
import org.chancery.model.MentionKind;
import org.chancery.text.DependencyTree;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** Reads the events that the words of one sentence tell. */
final class DraftReader {
    /** What is done to somebody who hears of it, and so not to a place. */
    private static final Set<EventType> ADDRESSING =
            Set.of(EventType.AGREE, EventType.REQUEST, EventType.ACCUSE, EventType.REJECT, EventType.SUPPORT);

    /** An object, if there is one, must be somebody. */
    private static final String WHOM = "whom";

    private final EventLexicon lexicon;
    private final Cast cast;
    private final Sentence sentence;
    private final DependencyTree tree;
    private final Frame frame;
    private final Participants participants;
    private final Conditions conditions;
    private final Fitting fitting;
    private final Kinds kinds;

    DraftReader(EventLexicon lexicon, Cast cast, Sentence sentence) {
        this.lexicon = lexicon;
        this.cast = cast;
        this.sentence = sentence;
        this.tree = sentence.tree();
        this.frame = new Frame(sentence, lexicon);
        this.participants = new Participants(lexicon, cast, sentence);
        this.kinds = new Kinds(cast);
        this.conditions = new Conditions(lexicon, cast, sentence, frame);
        this.fitting = new Fitting(sentence, frame, conditions);
    }

    /** Returns the events in order of their cues; the first entry that fits a cue tells it. */
    List<Draft> read() {
        List<Draft> drafts = new ArrayList<>();
        Set<Integer> absorbed = new HashSet<>();
        for (Token token : sentence.tokens()) {
            boolean told = absorbed.contains(token.index()) || conditions.hold("potential", token.index());
            if (!told && !isPartOfName(token.index())) {
                Optional<Draft> draft = read(token);
                draft.ifPresent(drafts::add);
                draft.filter(found -> found.entry().rule().absorbs())
                        .ifPresent(found -> absorbed.addAll(frame.complements().governed(token.index())));
            }
        }
        return drafts;
    }

    private boolean isPartOfName(int token) {
        return cast.mentionAt(sentence, token)
                .filter(mention -> mention.kind() == MentionKind.NAME || mention.kind() == MentionKind.ADJECTIVE)
                .isPresent();
    }

    private Optional<Draft> read(Token token) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        boolean verbal = token.isVerb() || token.pos().startsWith("JJ");
        String named = token.isNoun() ? lemma : token.text().toLowerCase(Locale.ROOT);
        List<EventLexicon.Entry> entries = frame.isNoun(token.index())
                ? lexicon.noun(token.isName() ? "" : named)
                : verbal ? lexicon.verb(lemma) : List.of();
        return entries.stream()
                .filter(entry -> fitting.fits(entry, token.index()))
                .map(entry -> draft(entry, token))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Draft> draft(EventLexicon.Entry entry, Token token) {
        EventRule rule = entry.rule();
        boolean noun = frame.isNoun(token.index());
        Set<String> patients = fill(token.index(), noun ? rule.nounPatient() : rule.patient());
        Set<String> agents = fill(token.index(), noun ? rule.nounAgent() : rule.agent());
        agents.removeIf(participants::isPlace);
        if (noun && rule.nounPatient().contains("poss")) {
            agents.removeAll(patients);
        }
        if (noun) {
            agents.addAll(fill(token.index(), List.of("between")));
        }
        patients.removeAll(agents);
        patients.removeAll(named(frame.fill(token.index(), "subj"), agents));
        if (ADDRESSING.contains(entry.type())) {
            patients.removeIf(participants::isPlace);
        }
        Optional<String> place = fill(token.index(), rule.place()).stream()
                .filter(participants::canBePlace)
                .findFirst();
        boolean nothing = rule.requires().contains(WHOM) && patients.isEmpty() && !noun && hasObject(token.index());
        boolean cast = !nothing
                && rule.requires().stream()
                        .filter(kind -> !kind.equals(WHOM))
                        .allMatch(kind -> kinds.has(kind, agents, patients, place));
        place.filter(participants::isPlace).ifPresent(patients::remove);
        boolean somebody = agents.size() + patients.size() > 0;
        return cast && somebody
                ? Optional.of(
                        new Draft(entry, sentence, token.index(), agents, patients, place, alluded(token.index())))
                : Optional.empty();
    }

    /** Returns the actors that the phrases are as a whole, if their parts act: "Thai and Cambodian generals". */
    private Set<String> named(List<Integer> heads, Set<String> agents) {
        Set<String> whole = new LinkedHashSet<>();
        heads.forEach(head -> cast.actorAt(sentence, head).ifPresent(whole::add));
        return agents.size() > heads.size() ? whole : Set.of();
    }

    private Optional<EventType> alluded(int cue) {
        return frame.objects(cue).stream()
                .filter(object -> tree.children(object, "det").stream()
                        .anyMatch(det -> sentence.token(det).lemma().matches("the|that|this")))
                .flatMap(object -> lexicon.noun(sentence.token(object).lemma()).stream())
                .map(EventLexicon.Entry::type)
                .findFirst();
    }

    private boolean hasObject(int cue) {
        return tree.child(cue, "obj").isPresent();
    }

    private Set<String> fill(int cue, List<String> slots) {
        Set<String> found = new LinkedHashSet<>();
        slots.forEach(slot -> found.addAll(participants.of(frame.fill(cue, slot))));
        return found;
    }
}
