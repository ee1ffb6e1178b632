package org.chancery.extract.attribution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.extract.Cast;
import org.chancery.extract.rule.WordLists;
import org.chancery.model.Actor;
import org.chancery.model.ActorType;
import org.chancery.model.Document;
import org.chancery.model.Mention;
import org.chancery.model.MentionKind;
import org.chancery.model.Span;
import org.chancery.text.AnalysedDocument;
import org.chancery.text.Token;

/** Actors for the sources that a document quotes without a name and that nobody has found before. */
final class UnnamedSources {
    private static final String REASON = "unnamed-source";
    private static final String LAST_SPEAKER = "pronoun-last-speaker";
    private static final Set<String> NOBODY =
            Set.of("it", "that", "this", "which", "there", "what", "who", "these", "those");

    private final Set<String> people;
    private final Set<String> texts;
    private final Set<String> speakers;
    private final Set<String> evidence;
    private final Set<String> things;
    private final Document document;
    private final Cast cast;
    private final Map<String, Actor> added = new LinkedHashMap<>();
    private final List<Mention> mentions = new ArrayList<>();
    private Optional<String> person = Optional.empty();
    private Optional<String> other = Optional.empty();

    private UnnamedSources(WordLists words, Document document, Cast cast) {
        this.people = words.set("unnamed-person");
        this.texts = words.set("attribution-documents");
        this.speakers = words.set("attribution-speaker");
        this.evidence = words.set("attribution-evidence");
        this.things = words.set("attribution-thing");
        this.document = document;
        this.cast = cast;
    }

    /** Returns the cast with an actor for each speaker among the drafts that had none; the drafts are in order of the text. */
    static Cast complete(
            WordLists words, AnalysedDocument analysed, Cast cast, List<Draft> drafts, SourceResolver resolver) {
        UnnamedSources sources = new UnnamedSources(words, analysed.document(), cast);
        drafts.forEach(draft -> sources.add(draft, resolver));
        List<Actor> actors = new ArrayList<>(cast.actors());
        actors.addAll(sources.added.values());
        List<Mention> all = new ArrayList<>(cast.mentions());
        all.addAll(sources.mentions);
        return Cast.of(analysed, actors, all);
    }

    private void add(Draft draft, SourceResolver resolver) {
        Optional<String> known = resolver.actor(draft);
        if (known.isPresent()) {
            remember(known.get());
        } else if (isSpeech(draft) || isSpeaker(draft)) {
            Token head = draft.sentence().token(draft.source());
            Optional<String> actor = head.isPronoun() ? antecedent(head) : named(draft, head);
            actor.ifPresent(id -> mention(draft, head, id));
        }
    }

    /** Anybody may be the source of words; a thing that only proves something, and one who thinks, must be able to speak. */
    private boolean isSpeech(Draft draft) {
        Token cue = draft.sentence().token(draft.sentence().head(draft.cue()));
        boolean proof =
                evidence.contains(cue.lemma()) && !texts.contains(head(draft).lemma());
        boolean bare =
                cue.pos().equals("VBG") && !texts.contains(head(draft).lemma()); // "the withdrawal, calling them …"
        return !proof
                && !bare
                && !things.contains(head(draft).lemma().toLowerCase(Locale.ROOT))
                && draft.rule().matches("speech/(?!speak-).*|phrase/.*|dash/.*|colon/.*");
    }

    private boolean isSpeaker(Draft draft) {
        Token head = head(draft);
        boolean name = head.isName() && !isOpening(draft);
        return name || head.isPronoun() || speakers.contains(head.lemma().toLowerCase(Locale.ROOT));
    }

    /** A word in capitals at the head of a sentence may be any noun. */
    private static boolean isOpening(Draft draft) {
        return draft.source() == 0 && head(draft).entity().equals("O");
    }

    private static Token head(Draft draft) {
        return draft.sentence().token(draft.source());
    }

    private void remember(String id) {
        Optional<Actor> actor =
                cast.actors().stream().filter(a -> a.id().equals(id)).findFirst();
        boolean isPerson = actor.filter(a -> a.type() == ActorType.PERSON).isPresent();
        person = isPerson ? Optional.of(id) : person;
        other = isPerson ? other : Optional.of(id);
    }

    private Optional<String> antecedent(Token pronoun) {
        return switch (pronoun.text().toLowerCase(Locale.ROOT)) {
            case "he", "she" -> person;
            case "they", "it" -> other;
            default -> Optional.empty();
        };
    }

    private Optional<String> named(Draft draft, Token head) {
        String word = head.text().toLowerCase(Locale.ROOT);
        boolean title = head.isName() && texts.contains(head.lemma().toLowerCase(Locale.ROOT));
        boolean nobody = NOBODY.contains(word)
                && draft.sentence().tree().children(draft.source()).isEmpty();
        if (title
                || !head.pos().matches("NN.*|DT|CD|JJ")
                || nobody
                || !Character.isLetterOrDigit(word.codePointAt(0))
                || head.lemma().equals("percent")) {
            return Optional.empty();
        }
        Span phrase = phrase(draft);
        String name = document.slice(phrase).replaceAll("\\s+", " ");
        String id = slug(name);
        Optional<Actor> actor =
                cast.actors().stream().filter(a -> a.id().equals(id)).findFirst();
        if (actor.isEmpty() && !added.containsKey(id)) {
            added.put(id, new Actor(id, name, type(head), List.of(name), Optional.empty(), true, REASON));
        }
        return Optional.of(id);
    }

    private static String slug(String name) {
        String slug = name.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        return slug.isEmpty() || slug.equals("author") ? "source-" + slug : slug;
    }

    private ActorType type(Token head) {
        boolean several = head.pos().equals("NNS") || head.pos().equals("NNPS");
        return !several && (head.entity().equals("PERSON") || people.contains(head.lemma()))
                ? ActorType.PERSON
                : ActorType.GROUP;
    }

    private void mention(Draft draft, Token head, String id) {
        boolean pronoun = head.isPronoun();
        Span span = pronoun ? head.span() : phrase(draft);
        MentionKind kind = pronoun ? MentionKind.PRONOUN : MentionKind.NOMINAL;
        mentions.add(new Mention(span, id, kind, Optional.empty(), pronoun ? LAST_SPEAKER : REASON));
    }

    /** The noun with what stands before it, determiner excluded. */
    private static Span phrase(Draft draft) {
        int head = draft.source();
        int from = head;
        List<Integer> parts = draft.sentence().tree().subtree(head);
        while (from > 0
                && parts.contains(from - 1)
                && draft.sentence().token(from - 1).pos().matches("JJ.*|NN.*|HYPH|POS|VBN|VBG")) {
            from--;
        }
        return draft.sentence()
                .token(from)
                .span()
                .cover(draft.sentence().token(head).span());
    }
}
