package org.chancery.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.model.BlockRole;
import org.chancery.model.Span;
import org.chancery.text.AnalysedBlock;
import org.chancery.text.Quotation;

/** Paragraphs that go on with a quotation and have no cue of their own: they are the speaker's of the one before. */
final class LooseQuotations {
    private static final int SHORTEST = 20;

    private final List<Quotation> quotations;
    private Optional<Draft> speaker = Optional.empty();

    LooseQuotations(List<Quotation> quotations) {
        this.quotations = quotations;
    }

    /** Returns what the block continues, and remembers who is quoted last in it; blocks are given in their order. */
    List<Draft> follow(AnalysedBlock block, List<Draft> drafts) {
        if (block.block().role() != BlockRole.BODY) {
            return List.of();
        }
        List<Draft> found = new ArrayList<>();
        Span span = block.block().span();
        Optional<Quotation> opening = quotations.stream()
                .filter(q -> q.span().start() == span.start() && q.span().length() >= SHORTEST)
                .findFirst();
        if (opening.isPresent() && speaker.isPresent() && isFree(opening.get(), drafts)) {
            found.add(speaker.get().withContent(lastOf(span, opening.get())));
        }
        remember(drafts, found);
        return found;
    }

    private static boolean isFree(Quotation quotation, List<Draft> drafts) {
        return drafts.stream()
                .noneMatch(draft -> draft.content().overlaps(quotation.span())
                        && !quotation.span().contains(draft.cue()));
    }

    private Span lastOf(Span block, Quotation opening) {
        return quotations.stream()
                .map(Quotation::span)
                .filter(span -> block.contains(span) && span.end() + 2 >= block.end())
                .reduce(opening.span(), Span::cover);
    }

    private void remember(List<Draft> drafts, List<Draft> found) {
        List<Draft> quoted = drafts.stream()
                .filter(draft -> quotations.stream()
                        .anyMatch(q -> q.span().overlaps(draft.content())
                                && !q.span().contains(draft.cue())
                                && q.span().length() >= SHORTEST))
                .filter(draft -> drafts.stream()
                        .noneMatch(outer -> !outer.equals(draft)
                                && outer.content().contains(draft.cue())
                                && outer.content().length() > draft.content().length()))
                .toList();
        if (!quoted.isEmpty()) {
            speaker = Optional.of(quoted.get(quoted.size() - 1));
        } else if (found.isEmpty()) {
            speaker = Optional.empty();
        }
    }
}
