package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The map and the timeline: the same rows, by place and by time. */
class MapPageTest extends OnSampleServer {
    @Test
    void setsAPlaceWhereItLiesWithTheNumberOfThingsClaimedOfIt() {
        Element homs = page("/map").selectFirst(".places tbody tr");

        assertThat(homs.selectFirst("td").text()).isEqualTo("Homs");
        assertThat(Double.parseDouble(homs.attr("data-lat"))).isBetween(34.5, 35.0);
        assertThat(Double.parseDouble(homs.attr("data-lon"))).isBetween(36.5, 37.0);
        assertThat(homs.attr("data-number")).isEqualTo("2");
    }

    @Test
    void leadsFromARowToTheMarkedWords() {
        Element row = page("/map?type=ASSAULT").selectFirst(".matter-row");

        assertThat(row.select(".says a").first().text()).isEqualTo("activists");
        assertThat(row.selectFirst("q a").attr("href")).endsWith("#char=146,189");
    }

    @ParameterizedTest
    @CsvSource({"/map.geojson, */*", "/map, application/geo+json"})
    void givesWhatIsClaimedOfPlacesAsGeoJson(String path, String accept) throws Exception {
        HttpResponse<String> response = server.get(path, "Accept", accept);
        JsonNode map = new ObjectMapper().readTree(response.body());

        assertThat(response.headers().firstValue("Content-Type")).contains("application/geo+json");
        assertThat(map.get("type").asText()).isEqualTo("FeatureCollection");
        assertThat(map.get("features")).hasSize(2);
        JsonNode assault = StreamSupport.stream(map.get("features").spliterator(), false)
                .filter(feature -> feature.at("/properties/type").asText().equals("assault"))
                .findFirst()
                .orElseThrow();
        assertThat(assault.at("/geometry/type").asText()).isEqualTo("Point");
        assertThat(assault.at("/geometry/coordinates/0").asDouble()).isBetween(36.5, 37.0);
        assertThat(assault.at("/geometry/coordinates/1").asDouble()).isBetween(34.5, 35.0);
        assertThat(assault.at("/properties/saidBy/0").asText()).isEqualTo("activists affirms");
        assertThat(assault.at("/properties/status").asText()).isNotEmpty();
    }

    @Test
    void keepsToTypeDatePlaceAndActor() {
        assertThat(page("/map").select(".matter-row")).hasSize(2);
        assertThat(page("/map?type=ASSAULT").select(".matter-row")).hasSize(1);
        assertThat(page("/map?to=2012-02").select(".matter-row")).hasSize(1);
        assertThat(page("/map?place=Homs").select(".matter-row")).hasSize(2);
        assertThat(page("/map?actor=activists").select(".matter-row")).hasSize(1);
        assertThat(page("/map?status=contested").select(".matter-row")).isEmpty();
    }

    @Test
    void keepsAVagueDateAsARangeOnTheTimeline() {
        Document page = page("/timeline?actor=Russia");

        assertThat(page.select(".matter-row .when").eachText()).contains("2002/2011");
        assertThat(page.select("svg .bar")).isNotEmpty();
    }

    @Test
    void putsTheEarliestFirst() {
        assertThat(page("/timeline").select(".matter-row .when").eachText()).isSorted();
        assertThat(page("/timeline?from=2012-02-06&to=2012-02-06")
                        .select(".matter-row .when")
                        .eachText())
                .containsExactly("2012-02-06");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/map.csv", "/timeline.csv"})
    void writesALineAClaim(String path) {
        assertThat(server.get(path).body().lines().skip(1)).anyMatch(line -> line.contains("killed 98 people"));
    }

    @ParameterizedTest
    @CsvSource({
        "/map?type=NOPE, 'type' takes one of ASSAULT",
        "/map?place=Homz, Nothing in the data is called",
        "/map?status=maybe, 'status' takes one of",
        "/timeline?type=%3Cb%3E, 'type' takes one of",
        "/timeline?actor=Nobody, Nothing in the data is called 'Nobody'",
        "/timeline?from=2012-13, 'from' takes a date",
        "/timeline?what=x, There is no parameter 'what'"
    })
    void saysWhatIsWrongWithAParameter(String path, String message) {
        HttpResponse<String> response = server.get(path, "Accept", "text/html");

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(response.body()).text()).contains(message);
    }
}
