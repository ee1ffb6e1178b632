package org.chancery.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.model.Actor;
import org.chancery.model.ActorType;
import org.chancery.model.Candidate;
import org.chancery.model.Clues.Gender;
import org.chancery.model.KnownActor;

/** An actor of one document while its mentions are being gathered. */
final class Referent {
    /** The reason of a place that only lends its name to a state. */
    private static final String LITERAL = "metonymy:literal";

    private final String id;
    private final String name;
    private final ActorType type;
    private final Optional<KnownActor> known;
    private final boolean local;
    private final String reason;
    private final Set<String> aliases = new TreeSet<>();
    private final List<Title> titles = new ArrayList<>();
    private final List<Referent> members;
    private Optional<Gender> gender = Optional.empty();
    private int mentions;
    private int lastUse;
    private boolean otherwise;

    /** An office that the document gives to a person: its words, and of whom, where that is told. */
    record Title(String words, Optional<Referent> of) {}

    Referent(String id, String name, ActorType type, Optional<KnownActor> known, boolean local, String reason) {
        this(id, name, type, known, local, reason, List.of());
    }

    private Referent(
            String id,
            String name,
            ActorType type,
            Optional<KnownActor> known,
            boolean local,
            String reason,
            List<Referent> members) {
        this.id = id;
        this.name = name;
        this.type = type;
        this.known = known;
        this.local = local;
        this.reason = reason;
        this.members = members;
    }

    /** Returns several as one, for words that stand for all of them; it is no actor of its own. */
    static Referent together(List<Referent> members) {
        String ids = members.stream().map(Referent::id).collect(Collectors.joining("+"));
        return new Referent(ids, "", ActorType.GROUP, Optional.empty(), true, "", List.copyOf(members));
    }

    /** Returns those for whom it stands: itself, or the members of several. */
    List<Referent> each() {
        return members.isEmpty() ? List.of(this) : members;
    }

    boolean isSeveral() {
        return !members.isEmpty();
    }

    String id() {
        return id;
    }

    String name() {
        return name;
    }

    ActorType type() {
        return type;
    }

    Optional<KnownActor> known() {
        return known;
    }

    boolean isLocal() {
        return local;
    }

    int mentions() {
        return mentions;
    }

    /** Tells whether its name ends with the word, whatever its case. */
    boolean isCalled(String word) {
        return (" " + name).toLowerCase(Locale.ROOT).endsWith(" " + word);
    }

    List<Title> titles() {
        return titles;
    }

    Optional<Gender> gender() {
        return gender;
    }

    /** Returns where the latest mention begins. */
    int lastUse() {
        return lastUse;
    }

    void mentionedBy(Candidate candidate) {
        mentions++;
        lastUse = Math.max(lastUse, candidate.span().start());
        gender = gender.or(candidate.clues()::gender);
    }

    /** Says that the document has it though no mention means it: as the literal sense of a metonym, or as publisher. */
    void occurOtherwise() {
        otherwise = true;
    }

    boolean occurs() {
        return mentions > 0 || otherwise;
    }

    void alias(String alias) {
        aliases.add(alias);
    }

    /** Takes over what was gathered of another that turns out to be the same. */
    void absorb(Referent other) {
        mentions += other.mentions;
        lastUse = Math.max(lastUse, other.lastUse);
        aliases.addAll(other.aliases);
    }

    void title(String words, Optional<Referent> of) {
        titles.add(new Title(words, of));
    }

    Actor actor() {
        String rule = aliases.isEmpty() && known.isPresent() && type == ActorType.PLACE ? LITERAL : reason;
        return new Actor(id, name, type, List.copyOf(aliases), known, local, rule);
    }
}
