package org.chancery.extract.quantity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.text.DependencyTree;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** Reads what a number counts from the words that it depends on. */
final class UnitReader {
    private static final Pattern DESIGNATION = Pattern.compile("[A-Z][A-Za-z]{0,5}-?\\d{1,3}[A-Z]{0,2}");

    private final List<Kind> kinds;
    private final Set<String> goods;

    UnitReader(List<Kind> kinds, Set<String> goods) {
        this.kinds = kinds;
        this.goods = goods;
    }

    /** Returns what the number at the token counts: what befalls people, a type of arms, or goods; absent otherwise. */
    Optional<String> unit(Sentence sentence, int number) {
        int counted = counted(sentence, number);
        return kind(sentence, counted)
                .or(() -> designation(sentence, counted))
                .or(() -> Optional.of(lemma(sentence, counted)).filter(goods::contains));
    }

    /** Returns the noun that is counted, or the number itself where it stands alone. */
    private static int counted(Sentence sentence, int number) {
        DependencyTree tree = sentence.tree();
        int node = number;
        while (tree.isRelated(node, "nummod") || tree.isRelated(node, "compound") || tree.isRelated(node, "advmod")) {
            node = tree.governor(node);
        }
        int of = tree.children(node, "nmod").stream()
                .filter(child -> tree.children(child, "case").stream()
                        .anyMatch(c -> lemma(sentence, c).equals("of")))
                .findFirst()
                .orElse(node);
        return node == number ? of : node;
    }

    private Optional<String> kind(Sentence sentence, int counted) {
        DependencyTree tree = sentence.tree();
        int node = counted;
        for (int step = 0; step < 4 && node != DependencyTree.NONE; step++) {
            Optional<String> found = step(sentence, node);
            if (found.isPresent()) {
                return found;
            }
            if (!tree.isRelated(node, "conj") && !tree.isRelated(node, "nmod") && !tree.isRelated(node, "nummod")) {
                return Optional.empty();
            }
            node = tree.governor(node);
        }
        return Optional.empty();
    }

    private Optional<String> step(Sentence sentence, int node) {
        DependencyTree tree = sentence.tree();
        int governor = tree.governor(node);
        String above = governor == DependencyTree.NONE ? "" : lemma(sentence, governor);
        boolean undergoes = tree.isRelated(node, "obj") || tree.isRelated(node, "nsubj:pass");
        boolean subject = tree.isRelated(node, "nsubj") && !undergoes;
        boolean found = subject && sentence.token(governor).pos().equals("VBN");
        boolean belongs = tree.isRelated(node, "nmod");
        for (Kind kind : kinds) {
            boolean participle = tree.children(node, "acl").stream()
                    .anyMatch(verb ->
                            isPassive(sentence.token(verb)) && kind.verbs().contains(lemma(sentence, verb)));
            if (participle
                    || ((undergoes || found) && kind.verbs().contains(above))
                    || (subject && kind.suffering().contains(above))
                    || (belongs && kind.nouns().contains(above))
                    || kind.nouns().contains(lemma(sentence, node))) {
                return Optional.of(kind.kind());
            }
        }
        return Optional.empty();
    }

    private static boolean isPassive(Token token) {
        return token.pos().equals("VBN") || token.pos().equals("VBD");
    }

    /** A type of arms, such as a letter and a number before the noun. */
    private static Optional<String> designation(Sentence sentence, int counted) {
        StringBuilder words = new StringBuilder();
        for (int i = Math.max(0, counted - 5); i <= counted; i++) {
            Token token = sentence.token(i);
            boolean glued =
                    i > 0 && sentence.token(i - 1).span().end() == token.span().start();
            words.append(glued ? "" : " ").append(token.text());
        }
        return DESIGNATION.matcher(words).results().map(found -> found.group()).reduce((first, last) -> last);
    }

    private static String lemma(Sentence sentence, int index) {
        return sentence.token(index).lemma().toLowerCase(Locale.ROOT);
    }
}
