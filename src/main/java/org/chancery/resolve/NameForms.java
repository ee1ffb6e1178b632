package org.chancery.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.chancery.model.KnownName;

/** Says which ways to speak of an actor the reference data knows. */
public final class NameForms {
    private final Map<String, Set<String>> forms = new HashMap<>();

    /** Returns the ways of all actors of the gazetteer. */
    public static NameForms of(Gazetteer gazetteer) {
        NameForms forms = new NameForms();
        gazetteer.names().forEach(forms::add);
        return forms;
    }

    private NameForms() {}

    private void add(KnownName name) {
        add(name.actor().name(), name);
        name.actor().names().forEach(own -> add(own, name));
    }

    private void add(String own, KnownName name) {
        forms.computeIfAbsent(own, key -> new HashSet<>()).add(name.text());
    }

    /** Tells whether the words are a known way to speak of an actor who bears the name, as "Moscow" is of Russia. */
    public boolean isCalled(String name, String words) {
        Set<String> known = forms.getOrDefault(name, Set.of());
        return known.contains(words) || known.contains(words.replaceFirst("^[Tt]he ", ""));
    }
}
