package org.chancery.server.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import org.chancery.model.ChanceryException;
import org.chancery.reliability.Promise;
import org.chancery.server.ChanceryServer;
import org.chancery.server.SampleServer;
import org.chancery.server.ServerConfig;
import org.chancery.server.data.DataReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that is reached by TLS, with a key that keytool made. */
@Promise(13)
class TlsTest {
    private static final String PASSWORD = "key pass";

    @TempDir
    private Path folder;

    private Path key(String... more) throws IOException, InterruptedException {
        Path file = folder.resolve("key.p12");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "chancery",
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=dns:localhost,ip:127.0.0.1",
                "-storetype",
                "PKCS12",
                "-keystore",
                file.toString(),
                "-storepass",
                PASSWORD));
        command.addAll(List.of(more));
        Process keytool = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(keytool.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(keytool.waitFor()).as(said).isZero();
        return file;
    }

    private static ChanceryServer server(Path key) {
        Wire wire = new Wire(Optional.of(Tls.read(key, PASSWORD)), false, Budget.standard());
        return ChanceryServer.start(
                ServerConfig.standard().withPort(0).withWire(wire), DataReader.over(SampleServer.data()));
    }

    private static SSLContext trusting(Path key) throws Exception {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(key)) {
            trusted.load(in, PASSWORD.toCharArray());
        }
        KeyStore certificates = KeyStore.getInstance("PKCS12");
        certificates.load(null, null);
        certificates.setCertificateEntry("chancery", trusted.getCertificate("chancery"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(certificates);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }

    @Test
    void answersByTlsAndTellsBrowsersToStayWithIt() throws Exception {
        Path key = key();
        try (ChanceryServer server = server(key)) {
            HttpClient client =
                    HttpClient.newBuilder().sslContext(trusting(key)).build();
            HttpResponse<String> response = client.send(
                    HttpRequest.newBuilder(URI.create(server.url() + "void.ttl"))
                            .build(),
                    BodyHandlers.ofString());

            assertThat(server.url()).startsWith("https://");
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.body()).contains(server.url());
            assertThat(response.headers().firstValue("Strict-Transport-Security"))
                    .contains("max-age=31536000");
        }
    }

    @Test
    void speaksNoOldProtocol() throws Exception {
        Path key = key();
        try (ChanceryServer server = server(key);
                SSLSocket socket = (SSLSocket) trusting(key)
                        .getSocketFactory()
                        .createSocket("localhost", URI.create(server.url()).getPort())) {
            SSLParameters old = socket.getSSLParameters();
            old.setProtocols(new String[] {"TLSv1.1"});
            socket.setSSLParameters(old);

            assertThatThrownBy(socket::startHandshake).isInstanceOf(SSLException.class);
        }
    }

    @Test
    void saysWhatIsWrongWithAKey() throws Exception {
        Path key = key();
        assertProblem(key, "wr0ng-w0rd", "has another password");
        assertProblem(folder.resolve("none.p12"), PASSWORD, "cannot be read");
        assertProblem(Files.writeString(folder.resolve("text.p12"), "no key"), PASSWORD, "must be a PKCS12 file");
        Files.delete(key);
        assertProblem(key("-startdate", "-10d", "-validity", "3"), PASSWORD, "is not valid today");
    }

    private static void assertProblem(Path file, String password, String words) {
        assertThatThrownBy(() -> Tls.read(file, password))
                .isInstanceOf(ChanceryException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining(words)
                .message()
                .doesNotContain("\n", password);
    }
}
