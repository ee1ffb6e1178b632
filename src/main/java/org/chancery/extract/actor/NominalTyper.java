package org.chancery.extract.actor;

import java.util.List;
import java.util.Optional;
import org.chancery.model.ActorType;
import org.chancery.model.Clues.Role;
import org.chancery.text.DependencyTree;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** Tells by its head noun and its place in the clause whether a nominal group may be an actor, and of which type. */
final class NominalTyper {
    /** In this order, because a noun may stand in several. */
    private static final String[] LISTS = {
        "state-noun",
        "country-noun",
        "town-noun",
        "body-noun",
        "fighter-noun",
        "family-noun",
        "speaking-group-noun",
        "medium-noun",
        "speaking-person-noun",
        "office-noun",
        "organization-noun",
        "vague-speaker",
        "count-noun",
        "group-noun",
        "partitive-noun",
    };

    private final Lexicon lexicon;
    private final ClauseReader clauses;
    private final PartyPhrase parties;
    private final Counting counting;

    NominalTyper(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.clauses = new ClauseReader(lexicon);
        this.parties = new PartyPhrase(lexicon);
        this.counting = new Counting(lexicon);
    }

    /** @param rule the kind of noun that decided */
    record Type(ActorType actor, String rule) {}

    /** What is known of the group when its type is asked for. */
    private record Group(Phrase phrase, Token head, boolean several, boolean owned, boolean subject, boolean speaks) {}

    /** Whom parties mean is told by what the text has named before; under "neither" stands nothing else. */
    Optional<Type> type(Phrase phrase, int head, List<Found> names) {
        Optional<Type> several = parties.type(phrase, head).map(type -> new Type(type, "parties"));
        boolean denied = phrase.sentence().tree().children(head, "det", "cc:preconj").stream()
                .anyMatch(word -> phrase.sentence().token(word).text().equalsIgnoreCase("neither"));
        return several.isPresent() || denied ? several : single(phrase, head, names);
    }

    private Optional<Type> single(Phrase phrase, int head, List<Found> names) {
        Token noun = phrase.sentence().token(head);
        Group group = group(phrase, noun, names);
        boolean armed = phrase.tokens().stream()
                .filter(token -> !phrase.sentence().tree().isRelated(token.index(), "nmod:poss"))
                .anyMatch(token -> lexicon.has("fighter-noun", token)
                        || (Lexicon.lemma(token).equals("armed")
                                && !Lexicon.lemma(noun).equals("force")));
        Token kind = counted(phrase, noun);
        Optional<String> list = lexicon.firstOf(kind, LISTS);
        if (armed && list.isPresent() && !list.get().equals("country-noun")) {
            boolean one = !group.several() && group.subject() && isFighter(noun);
            return isMereLabel(group)
                    ? Optional.empty()
                    : Optional.of(new Type(one ? ActorType.PERSON : ActorType.ARMED_GROUP, armed(kind)));
        }
        return list.flatMap(name -> type(name, group));
    }

    /** "They are fighting terrorists" tells whom somebody calls so, not who they are. */
    private boolean isMereLabel(Group group) {
        return group.phrase().size() == 1
                && !group.subject()
                && lexicon.has("label-noun", group.head())
                && group.phrase()
                        .sentence()
                        .tree()
                        .children(group.head().index(), "det", "acl:relcl", "nmod")
                        .isEmpty();
    }

    /** What the noun tells of the group: a rebel side, any side of a conflict, or people under arms. */
    private String armed(Token kind) {
        return lexicon.firstOf(kind, "fighter-rebel", "fighter-side")
                .map(list -> "armed-" + list.substring("fighter-".length()))
                .orElse("armed");
    }

    /** In "dozens of rebels" the counted noun tells the kind. */
    private Token counted(Phrase phrase, Token noun) {
        Token last = phrase.sentence().token(phrase.to() - 1);
        boolean counts = lexicon.has("count-noun", noun) && last.index() != noun.index();
        return counts ? last : noun;
    }

    private Group group(Phrase phrase, Token noun, List<Found> names) {
        Sentence sentence = phrase.sentence();
        int carrier = counting.carrier(sentence, noun.index());
        boolean subject = clauses.role(sentence, carrier) == Role.SUBJECT
                && !clauses.isPassiveSubject(sentence, carrier)
                && !suffers(sentence, carrier);
        return new Group(
                phrase,
                noun,
                noun.pos().equals("NNS") || noun.pos().equals("NNPS"),
                names.stream().anyMatch(name -> isOwner(phrase, name)),
                subject,
                subject && speaks(sentence, carrier));
    }

    /** Those who only die are told by their number. */
    private boolean suffers(Sentence sentence, int noun) {
        int governor = sentence.tree().governor(noun);
        return governor != DependencyTree.NONE && lexicon.has("suffering-verb", sentence.token(governor));
    }

    private static boolean isOwner(Phrase phrase, Found name) {
        return phrase.span().overlaps(name.phrase().span())
                || phrase.sentence().tree().governor(name.phrase().head()) == phrase.head();
    }

    private boolean speaks(Sentence sentence, int noun) {
        DependencyTree tree = sentence.tree();
        int governor = tree.governor(noun);
        boolean verb = governor != DependencyTree.NONE && lexicon.has("saying-verb", sentence.token(governor));
        return verb || ClauseReader.preposition(sentence, noun).startsWith("accord");
    }

    private Optional<Type> type(String list, Group group) {
        boolean acts = group.subject() || group.owned();
        return switch (list) {
            case "state-noun" ->
                group.several() && !group.head().lemma().equals("authority")
                        ? wanted(acts, ActorType.GROUP, "governments")
                        : wanted(true, ActorType.STATE, "government");
            case "country-noun" ->
                group.several()
                        ? wanted(acts, ActorType.GROUP, "countries")
                        : wanted(isSmall(group), ActorType.STATE, "country");
            case "town-noun" -> wanted(!group.several() && isSmall(group), ActorType.PLACE, "town");
            case "body-noun" -> body(group, acts);
            case "family-noun" -> wanted(group.owned(), ActorType.GROUP, "family");
            case "speaking-group-noun" -> speakers(group);
            case "medium-noun" -> wanted(group.speaks(), ActorType.GROUP, "medium");
            case "speaking-person-noun", "office-noun" ->
                group.several()
                        ? wanted(group.subject(), ActorType.GROUP, "people")
                        : wanted(true, ActorType.PERSON, isOffice(group) ? "office" : "person");
            case "organization-noun" -> organization(group);
            case "vague-speaker", "count-noun" ->
                wanted(
                        !Lexicon.lemma(group.head()).equals("percent")
                                && (group.phrase().size() == 1 ? group.speaks() : group.subject()),
                        ActorType.GROUP,
                        "vague");
            default -> wanted(acts && isCollective(group), ActorType.GROUP, "people");
        };
    }

    /** One soldier is no army. */
    private Optional<Type> body(Group group, boolean acts) {
        return !group.several() && lexicon.has("body-member", group.head())
                ? wanted(group.speaks(), ActorType.PERSON, "person")
                : wanted(acts || isStanding(group), ActorType.GOVERNMENT_BODY, "body");
    }

    /** There is one army, however it stands in the sentence. */
    private boolean isStanding(Group group) {
        DependencyTree tree = group.phrase().sentence().tree();
        boolean definite = tree.children(group.head().index(), "det").stream()
                .anyMatch(word -> group.phrase().sentence().token(word).text().equalsIgnoreCase("the"));
        return definite && !group.several() && lexicon.has("standing-body", group.head());
    }

    private boolean isFighter(Token noun) {
        return lexicon.has("fighter-noun", noun) && !noun.lemma().matches("militia|insurgency|rebellion|mujahideen");
    }

    private static boolean isCollective(Group group) {
        return group.several()
                || Lexicon.lemma(group.head()).matches("people|minority|community|tribe|mob|society|half");
    }

    private boolean isOffice(Group group) {
        return group.owned() && lexicon.has("state-office", group.head());
    }

    private static boolean isSmall(Group group) {
        return Character.isLowerCase(group.head().text().codePointAt(0));
    }

    private static Optional<Type> speakers(Group group) {
        boolean abstracted = group
                .phrase()
                .sentence()
                .tree()
                .children(group.head().index(), "nmod")
                .stream()
                .anyMatch(child -> ClauseReader.preposition(group.phrase().sentence(), child)
                        .equals("to"));
        boolean collective = group.several() || group.head().lemma().matches("opposition|crowd|delegation");
        return collective ? wanted(!abstracted, ActorType.GROUP, "group") : wanted(true, ActorType.PERSON, "person");
    }

    private static Optional<Type> organization(Group group) {
        boolean counted = group.phrase()
                .sentence()
                .tree()
                .child(group.head().index(), "nmod")
                .isPresent();
        return group.several() || counted
                ? wanted(group.subject(), ActorType.GROUP, "organizations")
                : wanted(true, ActorType.ORGANIZATION, "organization");
    }

    private static Optional<Type> wanted(boolean wanted, ActorType type, String rule) {
        return wanted ? Optional.of(new Type(type, rule)) : Optional.empty();
    }
}
