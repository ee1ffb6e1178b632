package org.chancery.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/**
 * The basic dependency tree of a sentence, by indices of its tokens.
 *
 * <p>A relation is asked for by its name, subtypes included: {@code nmod} finds {@code nmod:poss} too.
 */
public final class DependencyTree {
    /** Stands for the governor of the root, and of tokens that the parser left out. */
    public static final int NONE = -1;

    private final int[] governors;
    private final String[] relations;
    private final List<List<Integer>> children;

    DependencyTree(int size, List<Dependency> dependencies) {
        governors = new int[size];
        relations = new String[size];
        Arrays.fill(governors, NONE);
        Arrays.fill(relations, "");
        children = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            children.add(new ArrayList<>());
        }
        dependencies.forEach(this::add);
        children.replaceAll(list -> list.stream().sorted().toList());
    }

    private void add(Dependency arc) {
        governors[arc.dependent()] = arc.governor();
        relations[arc.dependent()] = arc.relation();
        if (arc.governor() != NONE) {
            children.get(arc.governor()).add(arc.dependent());
        }
    }

    /** Returns the governing token, or {@link #NONE}. */
    public int governor(int index) {
        return governors[index];
    }

    /** Returns the relation to the governor; empty for tokens that the parser left out. */
    public String relation(int index) {
        return relations[index];
    }

    public boolean isRelated(int index, String relation) {
        return matches(relations[index], relation);
    }

    private static boolean matches(String actual, String asked) {
        return actual.startsWith(asked) && (actual.length() == asked.length() || actual.charAt(asked.length()) == ':');
    }

    /** Returns the dependents, in order of the text. */
    public List<Integer> children(int index) {
        return children.get(index);
    }

    /** Returns the dependents in any of the relations, in order of the text. */
    public List<Integer> children(int index, String... asked) {
        List<Integer> all = children.get(index);
        if (all.isEmpty()) {
            return all;
        }
        List<Integer> found = new ArrayList<>(all.size());
        for (Integer child : all) {
            if (isAny(child, asked)) {
                found.add(child);
            }
        }
        return found;
    }

    /** Returns the first dependent in any of the relations. */
    public OptionalInt child(int index, String... asked) {
        for (int child : children.get(index)) {
            if (isAny(child, asked)) {
                return OptionalInt.of(child);
            }
        }
        return OptionalInt.empty();
    }

    private boolean isAny(int index, String... asked) {
        for (String name : asked) {
            if (matches(relations[index], name)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the number of arcs between the token and the root. */
    public int depth(int index) {
        int depth = 0;
        for (int i = index; governors[i] != NONE; i = governors[i]) {
            depth++;
        }
        return depth;
    }

    /** Tells whether the token lies under the ancestor, or is it. */
    public boolean isUnder(int index, int ancestor) {
        for (int i = index; i != NONE; i = governors[i]) {
            if (i == ancestor) {
                return true;
            }
        }
        return false;
    }

    /** Returns the token and all that it governs, in order of the text. */
    public List<Integer> subtree(int index) {
        List<Integer> found = new ArrayList<>();
        collect(index, found);
        found.sort(null);
        return found;
    }

    private void collect(int index, List<Integer> found) {
        found.add(index);
        children.get(index).forEach(child -> collect(child, found));
    }
}
