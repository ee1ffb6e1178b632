package org.chancery.extract.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.extract.Cast;
import org.chancery.model.Actor;
import org.chancery.model.ActorType;
import org.chancery.model.Mention;
import org.chancery.text.DependencyTree;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** A sentence with its cast: who is meant at each of its words, relative pronouns and transparent nouns seen through. */
final class Scene {
    private static final Pattern MEMBERS =
            Pattern.compile("(\\p{Lu}\\p{Ll}+) (?:nations|states|countries|governments|powers)");

    private final Sentence sentence;
    private final DependencyTree tree;
    private final Cast cast;
    private final Vocabulary vocabulary;
    private final Topics topics;
    private final Map<String, String> byName = new HashMap<>();

    Scene(Sentence sentence, Cast cast, Topics topics, Vocabulary vocabulary) {
        this.topics = topics;
        this.sentence = sentence;
        this.tree = sentence.tree();
        this.cast = cast;
        this.vocabulary = vocabulary;
    }

    Optional<Echo> echo() {
        return Echo.in(this);
    }

    Sentence sentence() {
        return sentence;
    }

    DependencyTree tree() {
        return tree;
    }

    Cast cast() {
        return cast;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Token token(int index) {
        return sentence.token(index);
    }

    int size() {
        return sentence.tokens().size();
    }

    String lemma(int index) {
        if (index < 0 || index >= size()) {
            return "";
        }
        String lemma = token(index).lemma().toLowerCase(Locale.ROOT);
        boolean plural = token(index).pos().equals("NNPS") && lemma.endsWith("s");
        return lemma.equals("basis") ? "base" : plural ? lemma.substring(0, lemma.length() - 1) : lemma;
    }

    String text(int index) {
        return index < 0 || index >= size() ? "" : token(index).text().toLowerCase(Locale.ROOT);
    }

    Optional<Mention> mentionAt(int index) {
        return cast.mentionAt(sentence, index);
    }

    boolean isActor(int index) {
        return mentionAt(index).isPresent();
    }

    /** Tells whether the word carries a mention, rather than being a part of its name. */
    boolean isHead(int index) {
        return mentionAt(index)
                .filter(mention -> sentence.span().contains(mention.span()))
                .filter(mention -> sentence.head(mention.span()) == index)
                .isPresent();
    }

    /** Tells whether the actor meant at the word is one of the reference data. */
    boolean isKnown(int index) {
        return mentionAt(index)
                .flatMap(mention -> cast.actor(mention.actor()).known())
                .isPresent();
    }

    /** Returns the ids of those meant at the word and at those coordinated with it, in order; empty if nobody is. */
    List<String> actorsAt(int index) {
        Set<String> found = new LinkedHashSet<>(actorAlone(index));
        if (found.isEmpty() && !token(index).pos().matches("NNP.*|NNS")) {
            return List.of();
        }
        for (int conjunct : tree.children(index, "conj")) {
            found.addAll(actorsAt(conjunct));
        }
        return new ArrayList<>(found);
    }

    /** Returns the ids of those meant at the word itself; empty if nobody is. */
    List<String> actorAlone(int index) {
        Set<String> found = new LinkedHashSet<>(meantAt(index));
        coordinatedAdjectives(index).forEach(found::add);
        return new ArrayList<>(found);
    }

    /** "Western and Arab nations" are Western nations as well, though only one of the two is a mention. */
    private Stream<String> coordinatedAdjectives(int noun) {
        return tree.children(noun, "amod", "compound").stream()
                .filter(word -> tree.child(word, "conj").isPresent() || tree.isRelated(word, "conj"))
                .flatMap(word -> Stream.concat(Stream.of(word), tree.children(word, "conj").stream()))
                .flatMap(word -> named(text(word) + " " + text(noun)).stream());
    }

    private List<String> meantAt(int index) {
        Optional<String> affixed = Affix.of(text(index)).flatMap(affix -> named(affix.name()));
        if (affixed.isPresent()) {
            return List.of(affixed.get());
        }
        List<String> owners = vocabulary.isTransparent(lemma(index))
                ? Owners.of(this, index).stream()
                        .flatMap(owner -> actorsAt(owner).stream())
                        .toList()
                : List.of();
        List<String> direct = cast.meantAt(sentence, index);
        boolean described =
                !owners.isEmpty() && direct.stream().map(cast::actor).allMatch(Actor::local);
        if (!direct.isEmpty() && !described) {
            return direct;
        }
        if (vocabulary.isTransparent(lemma(index))) {
            return owners;
        }
        Optional<Integer> name = nameBehind(index);
        if (name.isPresent()) {
            return actorsAt(name.get());
        }
        if (vocabulary.counterparts().contains(lemma(index))) {
            return counterpart(index).stream().toList();
        }
        if (vocabulary.campMembers().contains(lemma(index))) {
            return tree.children(index, "compound", "amod").stream()
                    .filter(child -> vocabulary.camps().contains(lemma(child)))
                    .flatMap(child -> campNamed(lemma(child)).stream())
                    .toList();
        }
        boolean camp = vocabulary.camps().contains(lemma(index));
        return (camp ? campNamed(lemma(index)) : named(text(index))).stream().toList();
    }

    /** "Its ally" is the other state that the passage is about. */
    private Optional<String> counterpart(int noun) {
        Set<String> owners = Owners.of(this, noun).stream()
                .flatMap(owner -> actorsAt(owner).stream())
                .collect(Collectors.toSet());
        return owners.isEmpty() ? Optional.empty() : topic(owners);
    }

    /** Returns the state that the document is about or, failing that, the only one of the sentence, apart from some. */
    Optional<String> topicHere(Set<String> apart) {
        return topic(apart).or(() -> topics.within(sentence.span(), apart));
    }

    /** Returns the state that the document is about, apart from some. */
    Optional<String> topic(Set<String> apart) {
        return topics.apartFrom(apart);
    }

    /** In "the research firm Acme" the name stands behind the noun that describes it. */
    private Optional<Integer> nameBehind(int noun) {
        return tree.children(noun, "appos", "dep").stream()
                .filter(child -> child > noun && token(child).isName() && isActor(child))
                .filter(child -> tree.subtree(child).get(0) == noun + 1)
                .findFirst();
    }

    /** Returns the ids of the camp that its noun alone stands for, whatever mention the noun is part of. */
    List<String> campAt(int index) {
        return campNamed(lemma(index)).stream().toList();
    }

    /** The only group of the document whose name ends like that. */
    private Optional<String> campNamed(String noun) {
        List<String> groups = cast.actors().stream()
                .filter(actor -> actor.name().toLowerCase(Locale.ROOT).matches("(?:[^ ]+ )?" + noun))
                .map(Actor::id)
                .toList();
        return groups.size() == 1 ? Optional.of(groups.get(0)) : Optional.empty();
    }

    /** Returns the actor that bears the name anywhere in the document, as "Western" of "Western-backed" may need. */
    Optional<String> named(String name) {
        if (byName.isEmpty()) {
            cast.actors().forEach(this::addNames);
        }
        return Optional.ofNullable(byName.get(name.toLowerCase(Locale.ROOT)));
    }

    private void addNames(Actor actor) {
        if (!actor.local()) {
            actor.known().ifPresent(known -> known.names().forEach(name -> addAdjective(actor, name)));
            actor.aliases().forEach(alias -> byName.putIfAbsent(alias.toLowerCase(Locale.ROOT), actor.id()));
            actor.known().ifPresent(known -> known.names()
                    .forEach(name -> byName.putIfAbsent(name.toLowerCase(Locale.ROOT), actor.id())));
        }
    }

    /** "Western" stands for a group that may be called "Western nations". */
    private void addAdjective(Actor group, String name) {
        Matcher members = MEMBERS.matcher(name);
        if (group.type() == ActorType.GROUP && members.matches()) {
            byName.putIfAbsent(members.group(1).toLowerCase(Locale.ROOT), group.id());
        }
    }

    /**
     * Tells whether one of the word's dependents has one of the dictionary forms, or what a dependent is coordinated with,
     * compounded with or, as in "half of its arms", a part of. What a relative clause or a participle tells of counts as well.
     */
    boolean hasDependent(int index, Set<String> lemmas) {
        boolean ofClause = tree.isRelated(index, "acl") && lemmas.contains(lemma(tree.governor(index)));
        return ofClause
                || titleWords(index).anyMatch(word -> lemmas.contains(lemma(word)))
                || tree.children(index).stream()
                        .anyMatch(child -> lemmas.contains(lemma(child))
                                || tree.children(child, "conj", "compound", "amod").stream()
                                        .anyMatch(next -> lemmas.contains(lemma(next)))
                                || parts(child).anyMatch(next -> lemmas.contains(lemma(next))));
    }

    /** In "opposition leader Ana Ruiz" all that stands before a title hangs on the name. */
    private Stream<Integer> titleWords(int title) {
        int name = tree.governor(title);
        return (tree.isRelated(title, "compound") || tree.isRelated(title, "amod")) && name > title
                ? tree.children(name, "compound", "amod").stream().filter(word -> word < title)
                : Stream.empty();
    }

    private Stream<Integer> parts(int whole) {
        boolean clause = tree.isRelated(whole, "conj") || tree.isRelated(whole, "parataxis");
        return tree.children(whole, "nmod").stream()
                .filter(part -> !clause
                        && tree.children(part, "case").stream()
                                .anyMatch(mark -> lemma(mark).equals("of")));
    }
}
