package org.chancery.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.io.StringWriter;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.apache.jena.irix.IRIx;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDFS;
import org.chancery.model.Actor;
import org.chancery.model.ActorType;
import org.chancery.reliability.Effort;
import org.chancery.reliability.Figure;
import org.chancery.reliability.Promise;
import org.junit.jupiter.api.Test;

@Promise(18)
class NamesToIrisTest {
    private static final int NAMES = Effort.of(3_000, 50_000);
    private static final List<String> ALPHABETS = List.of(
            "abcdefgh",
            "ABCxyz",
            " \t\u00A0\u2003",
            "/\\?#[]@!$&'()*+,;=%:",
            "%2F%00%",
            "éèüñ",
            "e\u0301u\u0308n\u0303",
            "سوريا",
            "Сирия",
            "\u202E\u2066\u200B\u200D\uFEFF",
            "\u0000\u0001\u001F\u007F\u0085",
            "😀🇳🇴👩‍👩",
            "\uD800",
            "\uDC00",
            "\uE000\uFFFE\uFFFF",
            "<>\"{}|^`",
            "..",
            "--–‐",
            "'’ʼ.,",
            "ÅİıßſK",
            "0123456789");

    private final Random random = new Random(18);

    @Test
    void mintsAValidIriForEachNameAndKeepsDifferentNamesApart() {
        Map<String, String> nameOf = new HashMap<>();
        Model model = ModelFactory.createDefaultModel();
        int tried = 0;
        while (tried < NAMES) {
            String name = name();
            if (name.isBlank()) {
                continue;
            }
            tried++;
            Resource entity = Iris.entity(actor(name));
            assertThat(isValid(entity.getURI()))
                    .as(entity + " for " + shown(name))
                    .isTrue();
            assertThat(Iris.entity(actor(name))).isEqualTo(entity);
            assertThat(Iris.entity(actor(Normalizer.normalize(name, Normalizer.Form.NFD))))
                    .isEqualTo(entity);
            String other = nameOf.putIfAbsent(entity.getURI(), name);
            assertThat(other == null || folded(other).equals(folded(name)))
                    .as(entity + " for both " + shown(other) + " and " + shown(name))
                    .isTrue();
            DocumentIris document = new DocumentIris("0123456789ab");
            for (Resource each : List.of(document.actor(name), document.reference(name))) {
                assertThat(isValid(each.getURI()))
                        .as(each + " for " + shown(name))
                        .isTrue();
            }
            String address = WebAddress.escape("https://example.org/" + name);
            assertThat(isValid(address))
                    .as(shown(address) + " for " + shown(name))
                    .isTrue();
            model.add(entity, RDFS.seeAlso, model.createResource(address));
        }
        for (Lang lang : List.of(Lang.TURTLE, Lang.NTRIPLES, Lang.RDFXML)) {
            assertThat(roundTrip(model, lang).isIsomorphicWith(model))
                    .as(lang.getName())
                    .isTrue();
        }
        Figure.note(18, "names made into IRIs", tried, 0, nameOf.size() + " different IRIs, all valid");
    }

    @Test
    void keepsLocalActorsApartWhateverTheirIds() {
        DocumentIris document = new DocumentIris("0123456789ab");
        Map<String, String> idOf = new HashMap<>();
        for (int i = 0; i < NAMES; i++) {
            String id = name();
            String other = idOf.putIfAbsent(document.actor(id).getURI(), id);
            assertThat(other == null || other.equals(id))
                    .as(shown(other) + " and " + shown(id))
                    .isTrue();
        }
    }

    private static Actor actor(String name) {
        return new Actor("a", name, ActorType.GROUP, List.of(), Optional.empty(), false, "test");
    }

    private String name() {
        int length = random.nextInt(100) == 0 ? random.nextInt(10_000) : random.nextInt(12);
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < length; i++) {
            String alphabet = ALPHABETS.get(random.nextInt(ALPHABETS.size()));
            name.append(random.nextInt(3) == 0 ? alphabet : alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return name.toString();
    }

    private static String shown(String name) {
        return String.valueOf(name)
                .chars()
                .mapToObj(c -> c > ' ' && c < 127 ? Character.toString(c) : String.format("\\u%04X", c))
                .collect(Collectors.joining());
    }

    private static boolean isValid(String iri) {
        IRIx checked = IRIx.create(iri);
        AtomicBoolean wrong = new AtomicBoolean();
        checked.handleViolations((isError, message) -> wrong.compareAndSet(false, isError));
        return checked.isReference() && !wrong.get() && iri.equals(checked.str());
    }

    /** What two names may share by design: case, spaces, dashes, slashes, apostrophes, full stops and commas. */
    private static String folded(String name) {
        String lower = Normalizer.normalize(name, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
        return lower.replaceAll("['’ʼ.,]", "")
                .codePoints()
                .filter(c -> !Character.isWhitespace(c) && "\u00A0-‐‑–/".indexOf(c) < 0)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static Model roundTrip(Model model, Lang lang) {
        StringWriter out = new StringWriter();
        RDFDataMgr.write(out, model, lang);
        Model read = ModelFactory.createDefaultModel();
        RDFParser.create()
                .source(new StringReader(out.toString()))
                .lang(lang)
                .resolveURIs(false)
                .parse(read);
        return read;
    }
}
