package org.chancery.compare.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.compare.Aspect;
import org.chancery.compare.ToldClaim;

/** A claim in one line: who says what, how surely, in which words, by which rule. */
final class ClaimLine {
    private static final List<Aspect> STANCE = List.of(Aspect.POLARITY, Aspect.CERTAINTY, Aspect.MODALITY);

    private ClaimLine() {}

    static String of(ToldClaim claim) {
        return OneLine.of(claimant(claim) + ": " + claim.label() + " (" + stance(claim) + ") ") + words(claim);
    }

    private static String claimant(ToldClaim claim) {
        return claim.told(Aspect.CLAIMANT).words();
    }

    private static String stance(ToldClaim claim) {
        return Stream.concat(
                        STANCE.stream().map(aspect -> claim.told(aspect).words()),
                        Stream.of(claim.told(Aspect.TITLE).words()))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** Returns the words with their offsets, the end exclusive, and the rules. */
    static String words(ToldClaim claim) {
        String words = claim.words().stream()
                .map(each -> "“" + OneLine.of(each.text()) + "” [" + each.span().start() + ","
                        + each.span().end() + ")")
                .collect(Collectors.joining(" "));
        return " " + words + (claim.rules().isEmpty() ? "" : " by " + OneLine.of(String.join(", ", claim.rules())));
    }
}
