package org.chancery.resolve;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.model.ActorType;
import org.chancery.model.Digest;
import org.chancery.model.ForeignName;
import org.chancery.model.KnownActor;
import org.chancery.model.KnownName;
import org.chancery.model.KnownName.Kind;
import org.chancery.model.OfficeTerm;
import org.chancery.model.PartialDate;
import org.chancery.model.TimeExtent;

/** Reads gazetteer files one after the other; offices last, because they join people to bodies of any file. */
final class GazetteerReader {
    private static final String BUILT_IN = "/data/gazetteer/";
    private static final int DIGITS = 64;

    private final Map<String, KnownActor> actors = new LinkedHashMap<>();
    private final NameList names = new NameList();
    private final List<Pending> references = new ArrayList<>();
    private final List<Table.Row> offices = new ArrayList<>();
    private final List<Table.Row> contexts = new ArrayList<>();
    private final List<Table.Row> addressed = new ArrayList<>();
    private final List<Table.Row> spellings = new ArrayList<>();
    private final List<String> added = new ArrayList<>();

    private record Pending(Table.Row row, String id) {}

    private interface Source {
        Optional<String> text(String file);
    }

    void readBuiltIn() {
        read(BUILT_IN, GazetteerReader::builtIn);
    }

    void readFolder(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new GazetteerException(folder + " is no folder; name one with gazetteer files in it");
        }
        read(folder + "/", file -> noted(file, inFolder(folder.resolve(file))));
    }

    private Optional<String> noted(String file, Optional<String> text) {
        text.ifPresent(content -> added.add(file + " " + Digest.of(content)));
        return text;
    }

    /** Returns a digest of what was read beside that which is built in; absent if there was nothing. */
    Optional<String> additions() {
        return added.isEmpty() ? Optional.empty() : Optional.of(Digest.of(DIGITS, added.toArray(String[]::new)));
    }

    private static Optional<String> builtIn(String file) {
        try (InputStream in = GazetteerReader.class.getResourceAsStream(BUILT_IN + file)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new GazetteerException("cannot read " + BUILT_IN + file, e);
        }
    }

    private static Optional<String> inFolder(Path file) {
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            throw new GazetteerException("cannot read " + file + "; is it UTF-8 text?", e);
        }
    }

    private void read(String where, Source source) {
        for (GazetteerFile file : GazetteerFile.values()) {
            source.text(file.fileName())
                    .map(text -> Table.parse(where + file.fileName(), text, file.columns()))
                    .ifPresent(table -> table.rows().forEach(row -> read(file, row)));
        }
    }

    private void read(GazetteerFile file, Table.Row row) {
        switch (file) {
            case STATES -> state(row);
            case PLACES -> place(row);
            case ORGANIZATIONS -> organization(row);
            case PEOPLE -> person(row);
            case OFFICES -> offices.add(row);
            case CONTEXTS -> contexts.add(row);
            case ADDRESS -> addressed.add(row);
            case SPELLINGS -> spellings.add(row);
        }
    }

    private void state(Table.Row row) {
        String iso = row.get("iso2").orElse("");
        List<String> aliases = Stream.concat(row.list("aliases").stream(), StateNames.english(iso).stream())
                .filter(name -> !name.equals(row.need("name")))
                .distinct()
                .toList();
        KnownActor state = add(row, ActorType.STATE, aliases, StateNames.foreign(iso));
        row.list("demonyms").forEach(demonym -> names.add(demonym, Kind.DEMONYM, state));
        row.list("seats").forEach(seat -> names.add(seat, Kind.SEAT, state));
        row.get("capital").ifPresent(capital -> names.capital(state.id(), capital));
    }

    private void place(Table.Row row) {
        add(row, ActorType.PLACE, row.list("aliases"));
    }

    private void organization(Table.Row row) {
        ActorType type = ActorType.ofLabel(row.need("type"))
                .orElseThrow(() -> row.error("'" + row.need("type") + "' is no type of actor"));
        KnownActor body = add(row, type, row.list("aliases"));
        row.list("acronyms").forEach(acronym -> names.add(acronym, Kind.ACRONYM, body));
    }

    private void person(Table.Row row) {
        add(row, ActorType.PERSON, row.list("aliases"));
    }

    private KnownActor add(Table.Row row, ActorType type, List<String> aliases) {
        return add(row, type, aliases, List.of());
    }

    private KnownActor add(Table.Row row, ActorType type, List<String> aliases, List<ForeignName> foreign) {
        String id = row.need("id");
        Optional<String> state = row.columns().contains("state") ? row.get("state") : Optional.empty();
        state.ifPresent(reference -> references.add(new Pending(row, reference)));
        KnownActor actor =
                new KnownActor(id, row.need("name"), type, row.get("wikidata"), aliases, state, List.of(), foreign);
        if (actors.put(id, actor) != null) {
            throw row.error("the id '" + id + "' occurs a second time; choose another");
        }
        Stream.concat(
                        Stream.concat(Stream.of(actor.name()), aliases.stream()),
                        foreign.stream().map(ForeignName::text))
                .forEach(name -> names.add(name, Kind.NAME, actor));
        return actor;
    }

    /** Joins people and capitals to what they refer to; throws {@link GazetteerException} where that is nowhere. */
    void readOffices() {
        references.forEach(reference -> resolve(reference.row(), reference.id()));
        offices.forEach(this::office);
    }

    private KnownActor resolve(Table.Row row, String id) {
        return Optional.ofNullable(actors.get(id))
                .orElseThrow(() -> row.error("no entry has the id '" + id + "'; add it or correct the reference"));
    }

    private void office(Table.Row row) {
        KnownActor person = resolve(row, row.need("person"));
        OfficeTerm term = new OfficeTerm(row.need("title"), resolve(row, row.need("body")), time(row));
        List<OfficeTerm> terms = new ArrayList<>(person.offices());
        terms.add(term);
        actors.put(person.id(), person.holding(terms));
    }

    private static Optional<TimeExtent> time(Table.Row row) {
        try {
            Optional<PartialDate> from = row.get("from").map(PartialDate::parse);
            Optional<PartialDate> to = row.get("to").map(PartialDate::parse);
            return from.isEmpty() && to.isEmpty() ? Optional.empty() : Optional.of(new TimeExtent(from, to));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw row.error(e.getMessage());
        }
    }

    Map<String, KnownActor> actors() {
        return actors;
    }

    /** Returns what tells apart the actors that share a name, by their ids. */
    Map<String, Setting> settings() {
        Map<String, Setting> settings = new LinkedHashMap<>();
        for (Table.Row row : contexts) {
            settings.put(resolve(row, row.need("id")).id(), new Setting(time(row), Set.copyOf(row.list("words"))));
        }
        return settings;
    }

    /** Returns the ids of the states whose people are called by the first part of their name. */
    Set<String> firstNamed() {
        return addressed.stream()
                .filter(row -> row.need("part").equals("first"))
                .map(row -> resolve(row, row.need("state")).id())
                .collect(Collectors.toSet());
    }

    Spellings spellings() {
        return Spellings.of(spellings.stream().map(Spellings.Rule::of).toList());
    }

    /** Returns the names, each with the actor as it is now that all files are read. */
    List<KnownName> names() {
        return names.list(actors);
    }
}
