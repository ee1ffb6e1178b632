package org.chancery.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Mends analyses that the parser regularly gets wrong: the gerund after a preposition, "accused Peru of arming rebels", which it
 * takes for an attribute of the noun that follows; the relative clause, "the truce that Peru had signed", which it takes for
 * what the noun says; "military" in "Peru's military struck",
 * which it takes for an adjective; and two kinds of subjects. In "Peru left its ally, Reuters reported" it takes the ally for one of them, in
 * "according to Ruiz, a spokesman, Peru left" the spokesman.
 */
final class Misparses {
    /** Nouns that a clause with "that" completes, so that it tells of no truce, plan or rebel. */
    private static final Set<String> SAYING = WordList.read("clause-noun");

    /** Participles that are adjectives: "neighboring Peru". */
    private static final Set<String> ADJECTIVES = WordList.read("participle-adjective");

    private final List<Token> tokens;
    private final Dependency[] arcs;

    private Misparses(List<Token> tokens, List<Dependency> arcs) {
        this.tokens = tokens;
        this.arcs = new Dependency[tokens.size()];
        arcs.forEach(arc -> this.arcs[arc.dependent()] = arc);
    }

    /** Returns the arcs of the sentence, in order of their dependents, with those analyses mended. */
    static List<Dependency> mended(List<Token> tokens, List<Dependency> arcs) {
        Misparses found = new Misparses(tokens, arcs);
        for (int token = 1; token < tokens.size(); token++) {
            if (found.isMisreadGerund(token)) {
                found.raise(token);
            } else if (found.isMisreadRelative(token)) {
                found.relate(token);
            } else if (found.isMisreadObject(token)) {
                found.lower(token);
            } else if (found.isMisreadOwner(token)) {
                found.own(token);
            } else if (found.isMisreadApposition(token)) {
                found.attach(token, found.nameBefore(token), "appos");
            }
        }
        List<Dependency> mended = new ArrayList<>(tokens.size());
        for (Dependency arc : found.arcs) {
            if (arc != null) {
                mended.add(arc);
            }
        }
        return mended;
    }

    private boolean isMisreadGerund(int token) {
        return (tag(token).equals("VBG") || isPerfect(token))
                && isRelated(token, "amod")
                && governor(token) > token
                && leads(token)
                && !ADJECTIVES.contains(tokens.get(token).lemma())
                && !ADJECTIVES.contains(tokens.get(token).text())
                && tokens.get(governor(token)).isNoun()
                && governor(governor(token)) != DependencyTree.NONE;
    }

    private boolean isPerfect(int token) {
        return tag(token).equals("VBN") && tokens.get(token - 1).lemma().equals("have") && governor(token - 1) == token;
    }

    /** A preposition stands before the gerund and its auxiliary. */
    private boolean leads(int gerund) {
        int before = isPerfect(gerund) && gerund > 1 ? gerund - 2 : gerund - 1;
        return tag(before).equals("IN") && governor(before) == governor(gerund) && isRelated(before, "case");
    }

    /** Puts the gerund in the place of the noun, and the noun below it as its object. */
    private void raise(int gerund) {
        int noun = governor(gerund);
        int above = governor(noun);
        boolean verb = tokens.get(above).isVerb();
        attach(gerund, above, verb ? "advcl" : "acl");
        attach(noun, gerund, "obj");
        for (int token = 0; token < arcs.length; token++) {
            if (token < gerund && governor(token) == noun && isRelated(token, "case")) {
                attach(token, gerund, "mark");
            }
            if (token > noun && verb && governor(token) == above && isRelated(token, "obl")) {
                attach(token, gerund, "obl");
            }
        }
    }

    private boolean isMisreadRelative(int verb) {
        int noun = governor(verb);
        return isRelated(verb, "ccomp")
                && tokens.get(verb).isVerb()
                && noun >= 0
                && noun < verb
                && tokens.get(noun).isNoun()
                && !SAYING.contains(tokens.get(noun).lemma())
                && pronoun(verb) != DependencyTree.NONE
                && has(verb, "nsubj")
                && !has(verb, "obj")
                && !has(verb, "ccomp")
                && !has(verb, "xcomp");
    }

    private void relate(int verb) {
        attach(pronoun(verb), verb, "obj");
        attach(verb, governor(verb), "acl:relcl");
    }

    private int pronoun(int verb) {
        for (int token = governor(verb) + 1; token < verb; token++) {
            boolean opens = governor(token) == verb && (isRelated(token, "mark") || isRelated(token, "dep"));
            if (opens && tokens.get(token).lemma().equals("that")) {
                return token;
            }
        }
        return DependencyTree.NONE;
    }

    /** "Its ally" in "Peru left its ally, Reuters reported". */
    private boolean isMisreadObject(int noun) {
        int saying = governor(noun);
        int clause = saying < 0 ? DependencyTree.NONE : governor(saying);
        int speaker = child(noun, "appos");
        return isRelated(noun, "nsubj")
                && clause >= 0
                && clause < noun
                && noun < saying
                && (isRelated(saying, "ccomp") || isRelated(saying, "parataxis"))
                && tokens.get(clause).isVerb()
                && speaker == saying - 1
                && !has(clause, "obj");
    }

    private void lower(int noun) {
        int saying = governor(noun);
        attach(child(noun, "appos"), saying, "nsubj");
        attach(noun, governor(saying), "obj");
        attach(saying, governor(saying), "parataxis");
    }

    private boolean isMisreadOwner(int adjective) {
        return tag(adjective).equals("JJ")
                && isRelated(adjective, "amod")
                && governor(adjective) == adjective - 2
                && tag(adjective - 1).equals("POS")
                && governor(adjective - 1) == adjective - 2;
    }

    private void own(int noun) {
        int owner = governor(noun);
        attach(noun, governor(owner), arcs[owner].relation());
        attach(owner, noun, "nmod:poss");
    }

    /** "A spokesman" between commas, after a name, where the verb has another subject behind it. */
    private boolean isMisreadApposition(int noun) {
        int verb = governor(noun);
        int other = verb < 0 ? DependencyTree.NONE : lastSubject(verb);
        return isRelated(noun, "nsubj")
                && other > noun + 1
                && tokens.get(noun + 1).text().equals(",")
                && nameBefore(noun) != DependencyTree.NONE;
    }

    private int lastSubject(int verb) {
        int last = DependencyTree.NONE;
        for (int token = 0; token < verb; token++) {
            last = governor(token) == verb && isRelated(token, "nsubj") ? token : last;
        }
        return last;
    }

    /** Returns the name that a comma parts from the noun phrase, if it opens with an article. */
    private int nameBefore(int noun) {
        int first = noun;
        while (first > 1 && !tokens.get(first - 1).text().equals(",") && governor(first - 1) >= 0) {
            first--;
        }
        boolean phrase = first > 1 && tag(first).equals("DT") && governor(first) == noun;
        return phrase && tokens.get(first - 2).isName() ? first - 2 : DependencyTree.NONE;
    }

    private int child(int governor, String relation) {
        for (int token = 0; token < arcs.length; token++) {
            if (governor(token) == governor && isRelated(token, relation)) {
                return token;
            }
        }
        return DependencyTree.NONE;
    }

    private boolean has(int governor, String relation) {
        return child(governor, relation) != DependencyTree.NONE;
    }

    private void attach(int dependent, int governor, String relation) {
        arcs[dependent] = new Dependency(governor, dependent, relation);
    }

    private int governor(int token) {
        return arcs[token] == null ? DependencyTree.NONE : arcs[token].governor();
    }

    private boolean isRelated(int token, String relation) {
        return arcs[token] != null && arcs[token].relation().startsWith(relation);
    }

    private String tag(int token) {
        return tokens.get(token).pos();
    }
}
