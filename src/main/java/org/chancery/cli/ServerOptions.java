package org.chancery.cli;

import java.time.Duration;
import org.chancery.server.ServerConfig;
import org.chancery.server.page.ShownText;
import org.chancery.server.sparql.Limits;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How a command serves. */
final class ServerOptions {
    @Option(
            names = "--port",
            defaultValue = "3030",
            converter = WholeNumber.Port.class,
            description = "The port; 0 for any free one (${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--host",
            defaultValue = "localhost",
            description = "The address to listen at; others than loopback let others in (${DEFAULT-VALUE}).")
    private String host;

    @Option(
            names = "--time-limit",
            paramLabel = "SECONDS",
            defaultValue = "30",
            description = "How long a query, or all queries of a page, may take (${DEFAULT-VALUE}).")
    private int seconds;

    @Option(
            names = "--row-limit",
            paramLabel = "ROWS",
            defaultValue = "100000",
            description = "How many rows an answer may have; longer ones are refused, never cut (${DEFAULT-VALUE}).")
    private long rows;

    @Option(
            names = "--show-text",
            paramLabel = "HOW",
            defaultValue = "whole",
            description = "How much of a document's text the pages show: whole, or quotations only; SPARQL is not "
                    + "bound by it (${DEFAULT-VALUE}).")
    private ShownText shownText;

    @Mixin
    private ServiceOption services;

    ServerConfig config() {
        Limits limits = Limits.standard()
                .withTime(Duration.ofSeconds(seconds))
                .withRows(rows)
                .withServices(services.services());
        return ServerConfig.standard()
                .withPort(port)
                .withHost(host)
                .withLimits(limits)
                .withShownText(shownText);
    }
}
