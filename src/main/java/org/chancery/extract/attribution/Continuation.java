package org.chancery.extract.attribution;

import java.util.List;
import java.util.Optional;
import org.chancery.model.Span;
import org.chancery.text.AnalysedBlock;
import org.chancery.text.Quotation;
import org.chancery.text.Sentence;

/** Carries quoted contents over the ends of sentences: to the end of the quotation, and to the quotations that go on. */
final class Continuation {
    private static final int LINK = 4;

    private final AnalysedBlock block;
    private final List<Quotation> quotations;

    Continuation(AnalysedBlock block, List<Quotation> quotations) {
        this.block = block;
        this.quotations = quotations;
    }

    /** Returns the draft with all of each quotation in which its content begins or ends. */
    Draft complete(Draft draft) {
        Span content = draft.content();
        Optional<Quotation> first = around(content.start(), draft);
        Optional<Quotation> last = around(content.end() - 1, draft);
        Span whole = first.map(q -> content.cover(q.span())).orElse(content);
        return draft.withContent(last.map(q -> q.span().cover(whole)).orElse(whole));
    }

    /** The outermost quotation at the place that does not hold the cue itself. */
    private Optional<Quotation> around(int at, Draft draft) {
        return quotations.stream()
                .filter(q -> q.span().contains(at) && !q.span().overlaps(draft.cue()))
                .findFirst();
    }

    /** Returns the end of the quoted sentences that follow the one given and have no cue; its own end if there are none. */
    int runOn(Sentence from, List<Draft> drafts) {
        int end = from.span().end();
        for (Sentence next : block.sentences()) {
            if (next.span().start() >= from.span().end() && next.span().start() - end < 4) {
                if (!goesOn(next) || hasCue(next, drafts)) {
                    break;
                }
                end = next.span().end();
            }
        }
        return end;
    }

    private boolean goesOn(Sentence sentence) {
        Span span = sentence.span();
        boolean begins = quotations.stream()
                .anyMatch(q -> q.span().overlaps(span)
                        && (q.span().contains(span.start()) || isLinked(sentence, q))
                        && q.inside().end() + 2 >= span.end());
        return begins;
    }

    private static boolean isLinked(Sentence sentence, Quotation quotation) {
        long before = sentence.tokens().stream()
                .filter(token -> token.span().end() <= quotation.span().start())
                .count();
        return before <= LINK;
    }

    private boolean hasCue(Sentence sentence, List<Draft> drafts) {
        return drafts.stream()
                .anyMatch(draft -> sentence.span().overlaps(draft.cue())
                        && quotations.stream().noneMatch(q -> q.span().contains(draft.cue())));
    }
}
