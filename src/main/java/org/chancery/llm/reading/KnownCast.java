package org.chancery.llm.reading;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The actors that the portions of one document have named so far; for one thread. */
final class KnownCast {
    private final Map<String, Member> byId = new LinkedHashMap<>();

    /**
     * An actor.
     *
     * @param aliases as they stand in the text, in the order in which they were found
     */
    record Member(String id, String name, String type, Set<String> aliases) {
        ObjectNode json() {
            ObjectNode object = JsonNodeFactory.instance
                    .objectNode()
                    .put("id", id)
                    .put("name", name)
                    .put("type", type);
            ArrayNode list = object.putArray("aliases");
            aliases.forEach(list::add);
            return object;
        }
    }

    Optional<Member> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Adds the actor, or its aliases to one that is there; returns the id under which it is known from now on. */
    String add(Member member) {
        Optional<Member> same = same(member);
        if (same.isPresent()) {
            same.get().aliases().addAll(member.aliases());
            return same.get().id();
        }
        String id = free(member.id());
        byId.put(id, new Member(id, member.name(), member.type(), new LinkedHashSet<>(member.aliases())));
        return id;
    }

    /** The same id with a name in common, or the same name and type. */
    private Optional<Member> same(Member member) {
        return byId.values().stream()
                .filter(known ->
                        known.name().equals(member.name()) && known.type().equals(member.type())
                                || known.id().equals(member.id())
                                        && known.aliases().stream().anyMatch(member.aliases()::contains))
                .findFirst();
    }

    private String free(String id) {
        String free = id;
        for (int number = 2; byId.containsKey(free); number++) {
            free = id + "-" + number;
        }
        return free;
    }

    Collection<Member> members() {
        return List.copyOf(new ArrayList<>(byId.values()));
    }

    /** Returns the list that a prompt shows. */
    String json() {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        byId.values().forEach(member -> list.add(member.json()));
        return list.toString();
    }
}
