package org.chancery.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.chancery.server.SampleSite;
import org.chancery.server.browser.SharedSite;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests that are broken before any page sees them. */
@ExtendWith(SharedSite.class)
class WireProblemsTest {
    private static final String LINE = "\r\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400 | GET /a%zz HTTP/1.1",
                "400 | GET /page/%00 HTTP/1.1",
                "400 | GET /a b c HTTP/1.1",
                "400 | NONSENSE",
                "505 | GET / HTTP/7.0"
            })
    void areAnsweredAsProblemsToo(int status, String first, SampleSite site) throws IOException {
        assertProblem(status, sent(first + LINE + "Host: localhost" + LINE + LINE, site));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"414 | GET /q/LONG HTTP/1.1 | X: y", "431 | GET / HTTP/1.1 | X: LONG"})
    void areAnsweredWhenTheyAreTooLarge(int status, String first, String header, SampleSite site) throws IOException {
        String request =
                (first + LINE + header + LINE + "Host: localhost" + LINE + LINE).replace("LONG", "a".repeat(2_000_000));

        assertProblem(status, sent(request, site));
    }

    private static void assertProblem(int status, String answer) {
        assertThat(answer)
                .startsWith("HTTP/1.1 " + status + " ")
                .contains("application/problem+json")
                .contains("\"status\":" + status)
                .contains("\"detail\":\"")
                .doesNotContain("org.eclipse", "Exception");
    }

    private static String sent(String request, SampleSite site) throws IOException {
        URI address = URI.create(site.url("/"));
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write(request.replace(LINE + LINE, LINE + "Connection: close" + LINE + LINE)
                            .getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
