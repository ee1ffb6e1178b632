package org.chancery.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.tdb2.DatabaseMgr;

/**
 * Fuseki as a process of its own: for each line that it is sent it serves an empty dataset of TDB2 in memory and tells its address. It ends
 * with its input, so that it cannot outlive the tests.
 */
public final class FusekiProcess {
    private FusekiProcess() {}

    /** Serves until the input ends. */
    public static void main(String... arguments) throws IOException {
        BufferedReader wishes = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        List<FusekiServer> servers = new ArrayList<>();
        while (wishes.readLine() != null) {
            FusekiServer server = FusekiServer.create()
                    .port(0)
                    .loopback(true)
                    .numServerThreads(2, 12)
                    .add("/dataset", DatabaseMgr.createDatasetGraph())
                    .start();
            servers.add(server);
            System.out.println(server.datasetURL("/dataset"));
        }
        servers.forEach(FusekiServer::stop);
    }
}
