package org.chancery.server;

import java.net.BindException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.query.ARQ;
import org.chancery.query.Catalogue;
import org.chancery.query.bound.HeapWatch;
import org.chancery.server.access.Access;
import org.chancery.server.asset.AssetFeature;
import org.chancery.server.data.DataReader;
import org.chancery.server.http.Feature;
import org.chancery.server.http.FeatureServlet;
import org.chancery.server.http.Templates;
import org.chancery.server.http.WireProblems;
import org.chancery.server.page.PageReader;
import org.chancery.server.page.Pages;
import org.chancery.server.page.chronology.ChronologyFeature;
import org.chancery.server.page.compare.CompareFeature;
import org.chancery.server.page.disagreement.DisagreementFeature;
import org.chancery.server.page.disagreement.OneDisagreementFeature;
import org.chancery.server.page.door.CatalogueFeature;
import org.chancery.server.page.door.DownloadFeature;
import org.chancery.server.page.door.HealthFeature;
import org.chancery.server.page.door.OpenApiFeature;
import org.chancery.server.page.door.VoidFeature;
import org.chancery.server.page.home.HomeFeature;
import org.chancery.server.page.map.MapFeature;
import org.chancery.server.page.position.PositionsFeature;
import org.chancery.server.page.question.QuestionFeature;
import org.chancery.server.page.search.SearchFeature;
import org.chancery.server.page.search.SuggestFeature;
import org.chancery.server.page.thing.DataFeature;
import org.chancery.server.page.thing.DereferenceFeature;
import org.chancery.server.page.thing.PageFeature;
import org.chancery.server.page.why.WhyFeature;
import org.chancery.server.page.workbench.PrefixBook;
import org.chancery.server.page.workbench.SparqlPages;
import org.chancery.server.page.workbench.TermsFeature;
import org.chancery.server.sparql.CancelFeature;
import org.chancery.server.sparql.QueryPool;
import org.chancery.server.sparql.SparqlFeature;
import org.chancery.server.wire.QueriesPerClient;
import org.chancery.server.write.Writes;
import org.chancery.server.write.Writing;
import org.chancery.server.write.WritingOff;
import org.chancery.store.Store;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.ee10.servlet.ServletHandler;
import org.eclipse.jetty.server.NetworkConnector;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.ContextHandler;

/** A running server; closing it stops it. The data stay open and are their owner's to close. */
public final class ChanceryServer implements AutoCloseable {
    private final FusekiServer fuseki;
    private final Parts parts;
    private final ServerConfig config;

    /** What works behind the pages and has to be closed with them. */
    private record Parts(QueryPool pool, HeapWatch watch, Optional<Writes> writes) {
        void close() {
            pool.close();
            writes.ifPresent(Writes::close);
            watch.close();
        }
    }

    private ChanceryServer(FusekiServer fuseki, Parts parts, ServerConfig config) {
        this.fuseki = fuseki;
        this.parts = parts;
        this.config = config;
    }

    /**
     * Returns a server that answers from the store, which stays open until its owner closes it.
     *
     * @throws ServerStartException if the port is taken or the host is not one of this machine
     */
    public static ChanceryServer start(ServerConfig config, Store store) {
        return start(config, new StoreReader(store), Optional.empty());
    }

    /**
     * Returns a server that answers from the store and lets those write who may.
     *
     * @throws ServerStartException if the port is taken or the host is not one of this machine
     */
    public static ChanceryServer start(ServerConfig config, Store store, Writing writing) {
        return start(config, new StoreReader(store), Optional.of(writing));
    }

    /**
     * Returns a server that answers from the data.
     *
     * @throws ServerStartException if the port is taken or the host is not one of this machine
     */
    public static ChanceryServer start(ServerConfig config, DataReader data) {
        return start(config, data, Optional.empty());
    }

    private static ChanceryServer start(ServerConfig config, DataReader data, Optional<Writing> writing) {
        ARQ.globalServiceAllowed = false;
        Parts parts = new Parts(
                QueryPool.with(config.limits()),
                HeapWatch.start(),
                writing.map(Writing::audit).map(Writes::new));
        List<Feature> features = new ArrayList<>(features(config, data, parts.pool(), parts.watch()));
        features.addAll(
                writing.map(side -> side.features(parts.writes().orElseThrow())).orElse(List.of(new WritingOff())));
        FusekiServer fuseki = build(config, features);
        try {
            fuseki.start();
        } catch (RuntimeException e) {
            parts.close();
            throw failure(config, e);
        }
        return new ChanceryServer(fuseki, parts, config);
    }

    private static List<Feature> features(ServerConfig config, DataReader data, QueryPool pool, HeapWatch watch) {
        Templates templates = Templates.load();
        Catalogue catalogue = Catalogue.load();
        PageReader reader = PageReader.over(data, watch, config.limits().bounds(), config.shownText());
        Pages pages = new Pages(reader, templates);
        SparqlPages sparqlPages = new SparqlPages(reader, templates, config.limits());
        Map<String, String> prefixes = PrefixBook.with(reader.ontology());
        return List.of(
                new HomeFeature(pages, catalogue),
                new DisagreementFeature(pages),
                new OneDisagreementFeature(pages),
                new SearchFeature(pages),
                new SuggestFeature(reader),
                MapFeature.load(pages),
                new ChronologyFeature(pages),
                new CompareFeature(pages),
                new PositionsFeature(pages),
                new QueriesPerClient(
                        new SparqlFeature(data, pool, watch, config.limits(), sparqlPages, prefixes),
                        config.wire().budget().queriesAtOnce()),
                new CancelFeature(pool),
                new TermsFeature(reader, prefixes),
                new DereferenceFeature(reader),
                new PageFeature(reader, pages),
                new DataFeature(reader),
                new WhyFeature(pages, reader.ontology()),
                new QuestionFeature(pages, catalogue, config.limits().rows()),
                AssetFeature.load(),
                new VoidFeature(reader, pages),
                new CatalogueFeature(pages),
                new DownloadFeature(reader),
                new OpenApiFeature(catalogue),
                new HealthFeature(reader));
    }

    private static FusekiServer build(ServerConfig config, List<Feature> features) {
        FusekiServer.Builder builder = FusekiServer.create()
                .port(config.port())
                .loopback(true)
                .enableCors(false)
                .fusekiModules(FusekiModules.empty());
        Templates templates = Templates.load();
        Access access = new Access(config.host(), config.people());
        for (Feature feature : features) {
            FeatureServlet servlet = new FeatureServlet(
                    feature, templates, access, config.wire().budget().pace());
            feature.paths().forEach(path -> builder.addServlet(path, servlet));
        }
        FusekiServer fuseki = builder.build();
        answerAllProblems(fuseki.getJettyServer(), new WireProblems(templates));
        fuseki.getJettyServer()
                .getDescendants(ServletHandler.class)
                .forEach(servlets -> servlets.setDecodeAmbiguousURIs(true));
        fuseki.getJettyServer().insertHandler(new CompressionHandler());
        config.wire().attach(fuseki.getJettyServer(), config.host(), config.port());
        return fuseki;
    }

    private static void answerAllProblems(Server jetty, WireProblems problems) {
        jetty.setErrorHandler(problems);
        jetty.getDescendants(ContextHandler.class).forEach(context -> context.setErrorHandler(problems));
    }

    private static ServerStartException failure(ServerConfig config, RuntimeException e) {
        String address = config.host() + ":" + config.port();
        boolean taken = Stream.iterate((Throwable) e, cause -> cause != null, Throwable::getCause)
                .anyMatch(BindException.class::isInstance);
        return taken
                ? new ServerStartException(
                        "The port " + config.port() + " of " + config.host()
                                + " is in use; stop the other program, or give another port (0 takes any free one).",
                        e)
                : new ServerStartException("The server could not listen at " + address + ": " + e.getMessage(), e);
    }

    /** Returns the address of the home page, with a slash at its end. */
    public String url() {
        String scheme = config.wire().tls().isPresent() ? "https" : "http";
        return scheme + "://" + config.host() + ":" + port() + "/";
    }

    private int port() {
        return ((NetworkConnector) fuseki.getJettyServer().getConnectors()[0]).getLocalPort();
    }

    /** Returns how many SPARQL queries run at this moment, those that should have ended among them. */
    public int runningQueries() {
        return parts.pool().running();
    }

    /** Returns when the server has stopped. */
    public void join() {
        fuseki.join();
    }

    @Override
    public void close() {
        fuseki.stop();
        parts.close();
    }
}
