package org.chancery.extract.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.extract.attribution.CueKind;
import org.chancery.extract.attribution.CueLexicon;
import org.chancery.model.Attribution;
import org.chancery.model.Polarity;
import org.chancery.model.Span;
import org.chancery.text.AnalysedDocument;
import org.chancery.text.Quotation;
import org.chancery.text.QuotationFinder;
import org.chancery.text.Sentence;

/** The contents of a document's attributions, asked by the place of a finding's evidence. */
final class Contents {
    private static final double MOST = 0.5;
    private static final String CITING = "phrase/citing";

    private final CueLexicon lexicon;
    private final List<Sentence> sentences;
    private final List<Attribution> attributions;
    private final List<Quotation> quotations;

    private Contents(
            CueLexicon lexicon, List<Sentence> sentences, List<Attribution> attributions, List<Quotation> quotations) {
        this.lexicon = lexicon;
        this.sentences = sentences;
        this.attributions = attributions;
        this.quotations = quotations;
    }

    /** Orders the attributions from the outermost inwards: the longer content is the outer one, a cited source the inner. */
    static Contents of(CueLexicon lexicon, AnalysedDocument document, List<Attribution> attributions) {
        Comparator<Attribution> byLength =
                Comparator.comparing(attribution -> -attribution.content().length());
        List<Attribution> ordered = attributions.stream()
                .sorted(byLength.thenComparing(attribution -> attribution.rule().equals(CITING))
                        .thenComparing(attribution -> attribution.content().start()))
                .toList();
        return new Contents(lexicon, document.sentences().toList(), ordered, QuotationFinder.find(document.document()));
    }

    /**
     * Returns the attributions whose contents hold the evidence, from the outermost inwards; empty if the author speaks.
     *
     * @param deed true for what is done and not said: told together with the words that want or deny it, it is what they
     *     want or deny
     * @param told true for what can only be told by words of saying and not done by them
     */
    List<Attribution> around(Span evidence, boolean deed, boolean told) {
        List<Attribution> holding = attributions.stream()
                .filter(attribution -> holds(attribution, evidence) || tells(attribution, evidence, deed, told))
                .toList();
        return holding.stream()
                .filter(attribution -> holding.stream()
                        .limit(holding.indexOf(attribution))
                        .noneMatch(outer -> isRival(outer, attribution)))
                .toList();
    }

    /**
     * Returns the chains of {@link #around}: two where one rejects what another claims, the claim first, so that each keeps
     * a voice of its own; otherwise one, which is empty if the author speaks.
     */
    List<List<Attribution>> chains(Span evidence, boolean deed, boolean told) {
        List<Attribution> all = around(evidence, deed, told);
        List<Attribution> claimed = without(all, true);
        List<Attribution> rejected = without(all, false);
        return claimed.size() == all.size() || rejected.size() == all.size()
                ? List.of(all)
                : List.of(claimed, rejected);
    }

    /**
     * Returns to whom the quotation is given in which the evidence ends without having begun in it, as in
     * <i>Vega, whom critics call "Lima's man"</i>; empty if there is none.
     */
    List<Attribution> quotedAtTheEnd(Span evidence) {
        return quotations.stream()
                .map(Quotation::span)
                .filter(quotation -> !quotation.contains(evidence.start()) && quotation.contains(evidence.end() - 1))
                .flatMap(quotation ->
                        attributions.stream().filter(attribution -> quotation.contains(attribution.content())))
                .toList();
    }

    /** Leaves out the side given of those who claim and those who reject one and the same content. */
    private static List<Attribution> without(List<Attribution> all, boolean rejecting) {
        return all.stream()
                .filter(one -> (one.polarity() == Polarity.DENIED) != rejecting
                        || all.stream()
                                .noneMatch(other ->
                                        other.content().equals(one.content()) && other.polarity() != one.polarity()))
                .toList();
    }

    /** Two who share one content with one cue are not a chain: the first stands for both. */
    private static boolean isRival(Attribution outer, Attribution inner) {
        return outer.content().equals(inner.content()) && outer.cueSpan().equals(inner.cueSpan());
    }

    private boolean holds(Attribution attribution, Span evidence) {
        return holdsHead(attribution, evidence)
                && (isInterposed(attribution, evidence)
                        || (!isOwnCue(attribution, evidence) && !isInSource(attribution, evidence)))
                && (isQuoted(evidence) || isClausal(attribution) || isObject(attribution, evidence));
    }

    /** What the evidence tells hangs on its head: where that is said by somebody, the whole is, whatever is added to it. */
    private boolean holdsHead(Attribution attribution, Span evidence) {
        return trigger(evidence).filter(attribution.content()::contains).isPresent()
                || share(attribution.content(), evidence) >= MOST;
    }

    private Optional<Span> trigger(Span evidence) {
        return sentence(evidence).map(s -> s.token(head(s, evidence)).span());
    }

    /**
     * Tells whether the evidence holds the cue and most of the content as well: a deed that hangs on a word of saying is
     * told by what is said.
     */
    private boolean tells(Attribution attribution, Span evidence, boolean deed, boolean told) {
        Span act = trigger(evidence).orElse(evidence);
        boolean spoken = !isWanted(attribution) && !isOf(attribution, CueKind.ARGUMENT);
        return attribution.cueSpan().filter(evidence::overlaps).isPresent()
                && (share(evidence, attribution.content()) >= MOST
                        || isCommitted(attribution) && holdsHeadOf(evidence, attribution))
                && (deed && isCommitted(attribution)
                        || told
                                && spoken
                                && attribution.cueSpan().filter(act::overlaps).isPresent());
    }

    private boolean holdsHeadOf(Span evidence, Attribution attribution) {
        return sentence(attribution.content())
                .filter(s -> evidence.contains(
                        s.token(head(s, attribution.content())).span()))
                .isPresent();
    }

    /** Tells whether the evidence is told as the claim of nobody in particular. */
    boolean isHearsay(Hearsay hearsay, Span evidence) {
        return !isQuoted(evidence)
                && sentence(evidence)
                        .filter(s -> hearsay.covers(s, head(s, evidence)))
                        .isPresent();
    }

    /** Tells whether the cue wants or denies its content, so that a deed told with the cue is still the source's. */
    private boolean isCommitted(Attribution attribution) {
        return isWanted(attribution) || attribution.polarity() == Polarity.DENIED;
    }

    /** Tells whether the cue gives its source an intention. */
    boolean isWanted(Attribution attribution) {
        return isOf(attribution, CueKind.INTENTION);
    }

    /** Tells whether the cue itself does what the evidence tells, as "ordered" does in "Peru ordered the envoys to leave". */
    boolean isDeed(Attribution attribution, Span evidence, Predicate<String> does) {
        return attribution.cueSpan().filter(trigger(evidence).orElse(evidence)::overlaps).stream()
                .flatMap(cue -> sentence(cue).stream()
                        .flatMap(s -> s.tokensIn(cue).stream().map(s::token)))
                .anyMatch(word -> does.test(word.lemma().toLowerCase(Locale.ROOT)));
    }

    private boolean isOf(Attribution attribution, CueKind kind) {
        return lexicon.cue(attribution.rule()).filter(cue -> cue.kind() == kind).isPresent();
    }

    /** Tells whether the content is a clause, all of which is said, and not a phrase that names what is spoken of. */
    private boolean isClausal(Attribution attribution) {
        Optional<Sentence> sentence = sentences.stream()
                .filter(s -> s.span().overlaps(attribution.content()))
                .findFirst();
        boolean clause = lexicon.takesClause(attribution.rule());
        return sentence.filter(s ->
                        isPredicate(s, head(s, attribution.content())) || clause && isFinite(s, attribution.content()))
                .isPresent();
    }

    /** Whatever the parser makes of it, a word of saying and a verb with a tense after it make a clause. */
    private static boolean isFinite(Sentence sentence, Span content) {
        return sentence.tokensIn(content).stream()
                .anyMatch(i -> sentence.token(i).pos().matches("VB[DZP]|MD"));
    }

    /** The word on which the others hang; quotation marks and the like hang anywhere. */
    private static int head(Sentence sentence, Span part) {
        List<Integer> words = sentence.tokensIn(part).stream()
                .filter(i -> sentence.token(i).text().codePoints().anyMatch(Character::isLetterOrDigit))
                .toList();
        Set<Integer> inside = Set.copyOf(words);
        return words.stream()
                .filter(i -> !inside.contains(sentence.tree().governor(i)))
                .min(Comparator.<Integer>comparingInt(sentence.tree()::depth)
                        .thenComparing(i -> !sentence.token(i).isVerb()))
                .orElseGet(() -> sentence.head(part));
    }

    private static boolean isPredicate(Sentence sentence, int head) {
        boolean finite = sentence.token(head).pos().matches("VB[DZP]|MD");
        return finite
                || sentence.tree().children(head, "aux", "cop").stream()
                        .anyMatch(aux -> sentence.token(aux).pos().matches("VB[DZP]|MD"));
    }

    /** What is named as the object of a wish or a belief is its holder's; what is praised or blamed is presupposed. */
    private boolean isObject(Attribution attribution, Span evidence) {
        boolean act = sentence(attribution.content())
                .filter(s -> s.token(head(s, attribution.content())).isVerb())
                .isPresent();
        boolean denied = attribution.polarity() == Polarity.DENIED;
        boolean held = act || denied || isWanted(attribution) || isOf(attribution, CueKind.BELIEF);
        return held && isHead(attribution, evidence);
    }

    /** The act of speaking is not part of what is said, unless it is said in the midst of it. */
    private boolean isOwnCue(Attribution attribution, Span evidence) {
        Span act = trigger(evidence).orElse(evidence);
        return attribution.cueSpan().filter(act::overlaps).isPresent() && !isQuoted(evidence);
    }

    /** In "Peru has, according to Lima, armed the group" the words on both sides of the cue are what is said. */
    private static boolean isInterposed(Attribution attribution, Span evidence) {
        return attribution
                .cueSpan()
                .filter(attribution.content()::contains)
                .filter(cue -> evidence.start() < cue.start() && cue.end() < evidence.end())
                .isPresent();
    }

    /** Who the speaker is said to be, in a phrase that stands between two parts of the content, is the author's. */
    private boolean isInSource(Attribution attribution, Span evidence) {
        Optional<Span> source = attribution.sourceSpan();
        boolean speaksItself = source.equals(attribution.cueSpan()); // as "reports that …" do
        if (source.isEmpty() || speaksItself || isQuoted(evidence)) {
            return false;
        }
        return sentence(source.get())
                .map(sentence -> sentence.subtree(sentence.head(source.get())))
                .filter(phrase -> phrase.contains(evidence)
                        || source.get().overlaps(trigger(evidence).orElse(evidence)))
                .isPresent();
    }

    /** Returns how much of the part lies in the whole. */
    private static double share(Span whole, Span part) {
        if (!whole.overlaps(part)) {
            return 0;
        }
        int shared = Math.min(whole.end(), part.end()) - Math.max(whole.start(), part.start());
        return (double) shared / part.length();
    }

    private boolean isQuoted(Span evidence) {
        return quotations.stream().anyMatch(quotation -> quotation.span().contains(evidence));
    }

    private Optional<Sentence> sentence(Span span) {
        return sentences.stream().filter(s -> s.span().contains(span)).findFirst();
    }

    /** Tells whether the evidence is a mere noun phrase outside quotation marks. */
    boolean isAside(Span evidence) {
        boolean phrase = sentence(evidence)
                .filter(sentence -> sentence.tokensIn(evidence).stream()
                        .noneMatch(i -> sentence.token(i).pos().matches("VB[DZP]|MD")))
                .isPresent();
        return phrase && !isQuoted(evidence);
    }

    /** Tells whether the evidence holds the word on which the whole content hangs, or one coordinated with it. */
    boolean isHead(Attribution attribution, Span evidence) {
        return sentence(evidence)
                .filter(sentence -> sentence.span().overlaps(attribution.content()))
                .filter(sentence -> isHead(sentence, attribution.content(), evidence))
                .isPresent();
    }

    /** What is urged, wanted or said in the midst of what is wanted is wanted too: complements and what joins them. */
    private static boolean isHead(Sentence sentence, Span content, Span evidence) {
        int head = head(sentence, content);
        int found = head(sentence, evidence);
        Set<Integer> words = Set.copyOf(sentence.tokensIn(content));
        while (found != head
                && words.contains(found)
                && sentence.tree().relation(found).matches("conj|ccomp|xcomp")) {
            found = sentence.tree().governor(found);
        }
        boolean act = !words.contains(found) && sentence.tree().isUnder(head, found);
        return found == head || act || evidence.contains(sentence.token(head).span());
    }
}
