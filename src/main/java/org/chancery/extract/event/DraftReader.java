package org.chancery.extract.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.extract.Cast;
import org.chancery.model.ActorType;
import org.chancery.model.MentionKind;
import org.chancery.text.DependencyTree;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** Reads the events that the words of one sentence tell. */
final class DraftReader {
    private static final Set<ActorType> FORCES = Set.of(ActorType.GOVERNMENT_BODY, ActorType.ARMED_GROUP);

    private final EventLexicon lexicon;
    private final Cast cast;
    private final Sentence sentence;
    private final DependencyTree tree;
    private final Frame frame;
    private final Participants participants;
    private final Conditions conditions;

    DraftReader(EventLexicon lexicon, Cast cast, Sentence sentence) {
        this.lexicon = lexicon;
        this.cast = cast;
        this.sentence = sentence;
        this.tree = sentence.tree();
        this.frame = new Frame(sentence, lexicon);
        this.participants = new Participants(lexicon, cast, sentence);
        this.conditions = new Conditions(lexicon, cast, sentence, frame);
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
        List<EventLexicon.Entry> entries =
                token.isNoun() ? lexicon.noun(lemma) : verbal ? lexicon.verb(lemma) : List.of();
        return entries.stream()
                .filter(entry -> fits(entry.rule(), entry.object(), token))
                .map(entry -> draft(entry, token))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private boolean fits(EventRule rule, Set<String> object, Token token) {
        int cue = token.index();
        boolean particle =
                rule.particle().isEmpty() || hasParticle(cue, rule.particle().get());
        boolean needed = rule.needs().isEmpty() || rule.needs().stream().anyMatch(need -> conditions.hold(need, cue));
        boolean carries = object.isEmpty() || carries(cue, object);
        boolean modifier = token.isNoun() && tree.isRelated(cue, "compound");
        boolean stance = rule.stative() && isPresent(cue);
        boolean menace = rule.absorbs() && conditions.hold("menace", cue);
        boolean excluded = rule.unless().stream().anyMatch(need -> conditions.hold(need, cue));
        return particle && needed && carries && !modifier && !stance && !menace && !excluded;
    }

    private boolean hasParticle(int cue, String particle) {
        return tree.children(cue, "compound:prt", "advmod", "xcomp", "obl", "case").stream()
                        .anyMatch(child -> lemma(child).equals(particle))
                || tree.children(cue, "obj").stream()
                        .flatMap(object -> tree.children(object, "amod", "acl", "xcomp").stream())
                        .anyMatch(child -> lemma(child).equals(particle))
                || (cue + 1 < sentence.tokens().size() && lemma(cue + 1).equals(particle));
    }

    private boolean carries(int cue, Set<String> object) {
        return frame.objects(cue).stream()
                .flatMap(head -> withOf(head).stream())
                .anyMatch(head -> object.contains(lemma(head)));
    }

    /** The object and, under "a series of", what it is a series of. */
    private List<Integer> withOf(int head) {
        List<Integer> found = new ArrayList<>(List.of(head));
        found.addAll(tree.children(head, "conj"));
        found.addAll(frame.phrases().prepositional(head, "of"));
        return found;
    }

    private boolean isPresent(int cue) {
        String tag = sentence.token(cue).pos();
        boolean auxiliary = tree.child(cue, "aux", "aux:pass").isPresent();
        return (tag.equals("VBZ") || tag.equals("VBP") || tag.startsWith("JJ")) && !auxiliary;
    }

    private Optional<Draft> draft(EventLexicon.Entry entry, Token token) {
        EventRule rule = entry.rule();
        boolean noun = token.isNoun();
        Set<String> patients = fill(token.index(), noun ? rule.nounPatient() : rule.patient());
        Set<String> agents = fill(token.index(), noun ? rule.nounAgent() : rule.agent());
        agents.removeIf(participants::isPlace);
        if (noun && rule.nounPatient().stream().anyMatch(slot -> slot.equals("poss") || slot.equals("mod"))) {
            agents.removeAll(patients);
        }
        if (noun) {
            agents.addAll(fill(token.index(), List.of("between")));
        }
        patients.removeAll(agents);
        Optional<String> place = fill(token.index(), rule.place()).stream().findFirst();
        place.filter(participants::isPlace).ifPresent(patients::remove);
        boolean enough = (!rule.requires().contains("agent") || !agents.isEmpty())
                && (!rule.requires().contains("patient") || !patients.isEmpty());
        boolean somebody = agents.size() + patients.size() > 0;
        boolean nothing = rule.requires().contains("whom") && patients.isEmpty() && !noun && hasObject(token.index());
        boolean kinds = !nothing && rule.requires().stream().allMatch(kind -> hasKind(kind, agents, place));
        return enough && somebody && kinds
                ? Optional.of(new Draft(entry, sentence, token.index(), agents, patients, place))
                : Optional.empty();
    }

    private boolean hasObject(int cue) {
        return tree.child(cue, "obj").isPresent();
    }

    private boolean hasKind(String kind, Set<String> agents, Optional<String> place) {
        return switch (kind) {
            case "place" -> place.isPresent();
            case "person" -> agents.stream().anyMatch(id -> cast.actor(id).type() == ActorType.PERSON);
            case "force" ->
                agents.stream().anyMatch(id -> FORCES.contains(cast.actor(id).type()));
            default -> true;
        };
    }

    private Set<String> fill(int cue, List<String> slots) {
        Set<String> found = new LinkedHashSet<>();
        slots.forEach(slot -> found.addAll(participants.of(frame.fill(cue, slot))));
        return found;
    }

    private String lemma(int index) {
        return sentence.token(index).lemma().toLowerCase(Locale.ROOT);
    }
}
