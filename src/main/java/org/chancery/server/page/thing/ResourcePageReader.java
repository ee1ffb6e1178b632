package org.chancery.server.page.thing;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.chancery.server.page.Addresses;
import org.chancery.server.page.Describer;
import org.chancery.server.page.Link;
import org.chancery.server.page.PageData;
import org.chancery.server.page.Pager;
import org.chancery.vocab.CY;

/** Reads all that the page of one thing shows. */
final class ResourcePageReader {
    private static final int SIZE = 40;
    private static final int MOST_TIES = 120;
    private static final Set<Node> TOO_GENERAL =
            Set.of(CY.Entity.asNode(), CY.Actor.asNode(), CY.Proposition.asNode(), CY.Quantity.asNode());

    private final PageData data;
    private final Node thing;
    private final EntityAsk ask;
    private final String address;

    private ResourcePageReader(PageData data, Node thing, EntityAsk ask) {
        this.data = data;
        this.thing = thing;
        this.ask = ask;
        this.address = Addresses.page(thing).replaceFirst("#.*", "");
    }

    /** Returns the page with what is asked for. */
    static ResourcePage read(PageData data, Node thing, EntityAsk ask) {
        return new ResourcePageReader(data, thing, ask).page();
    }

    private ResourcePage page() {
        StatementIndex index = StatementIndex.of(data, thing, ask);
        StatementRows rows = new StatementRows(data, thing);
        FactReader facts = new FactReader(data);
        ClaimLists claims = new ClaimLists(data);
        return new ResourcePage(
                thing.getURI(),
                new Describer(data).describe(thing),
                types(),
                otherNames(),
                new OfficeReader(data).of(thing),
                statements(index, rows),
                ties(index, rows),
                new TimesReader(data)
                        .of(
                                data.labels().text(thing),
                                index.fitting(),
                                ask.part(EntityAsk.TIMES),
                                way(EntityAsk.TIMES)),
                claims.on(thing, ask.part(EntityAsk.PART), way(EntityAsk.PART)),
                claims.by(thing, ask.part(EntityAsk.SAID), way(EntityAsk.SAID)),
                facts.of(thing),
                facts.pointingAt(thing),
                address);
    }

    /** Returns the way to another part of a list. */
    private IntFunction<String> way(String list) {
        return part -> address + ask.query(list, part);
    }

    private ResourcePage.Statements statements(StatementIndex index, StatementRows rows) {
        int part = ask.part(EntityAsk.PART);
        List<IndexedStatement> shown =
                index.fitting().stream().skip((part - 1L) * SIZE).limit(SIZE).toList();
        ResourcePage.Filters filters = new ResourcePage.Filters(
                index.types(ask, data),
                index.statuses(ask, data),
                index.certainties(ask, data),
                ask.sources(),
                ask.values().getOrDefault("from", ""),
                ask.values().getOrDefault("to", ""),
                ask.filters());
        return new ResourcePage.Statements(
                rows.groups(shown, index.fitting()),
                index.fitting().size(),
                index.all().size(),
                index.claims(),
                filters,
                Pager.of(part, Pager.parts(index.fitting().size(), SIZE), way(EntityAsk.PART)));
    }

    private ResourcePage.Ties ties(StatementIndex index, StatementRows rows) {
        List<IndexedStatement> strongest = index.fitting().stream()
                .sorted(Comparator.comparing((IndexedStatement statement) -> !statement.contested())
                        .thenComparing(statement -> -statement.sources()))
                .limit(MOST_TIES)
                .toList();
        return new ResourcePage.Ties(rows.ties(strongest), strongest.size());
    }

    private List<Link> otherNames() {
        return data.all(thing, SKOS.altLabel).stream()
                .map(data.labels()::link)
                .sorted(Comparator.comparing(Link::text))
                .toList();
    }

    private List<Link> types() {
        List<Node> types = data.all(thing, RDF.type);
        boolean special = types.stream().anyMatch(type -> !TOO_GENERAL.contains(type));
        return types.stream()
                .filter(type -> !special || !TOO_GENERAL.contains(type))
                .map(data.labels()::link)
                .sorted(Comparator.comparing(Link::text))
                .toList();
    }
}
