package org.chancery.server.page.matter;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.chancery.server.page.CsvTable;
import org.chancery.server.page.Link;
import org.chancery.server.page.PageData;
import org.chancery.server.page.PropositionReader;
import org.chancery.server.page.claim.ClaimReader;
import org.chancery.server.page.claim.ClaimView;
import org.chancery.vocab.CYV;

/** Puts what is claimed into rows for people, and into a table for programs. */
public final class MatterViews {
    private static final int VOICES = 3;
    private static final List<String> COLUMNS = List.of(
            "proposition",
            "what",
            "type",
            "date",
            "place",
            "status",
            "claim",
            "claimant",
            "stance",
            "words",
            "document");

    private final PageData data;
    private final PropositionReader propositions;
    private final ClaimReader claims;

    public MatterViews(PageData data) {
        this.data = data;
        this.propositions = new PropositionReader(data);
        this.claims = new ClaimReader(data);
    }

    /** Returns the row, with the voices of at most three claims. */
    public MatterView view(Matter matter) {
        return view(matter, VOICES);
    }

    private MatterView view(Matter matter, int voices) {
        return new MatterView(
                matter.proposition().toString(),
                propositions.link(matter.proposition()),
                data.labels().text(matter.type()),
                matter.date(),
                data.labels().linkOrNone(matter.place()),
                matter.status().map(data.labels()::text).orElse(""),
                stance(matter),
                matter.claims().stream()
                        .limit(voices)
                        .map(claims::read)
                        .map(MatterViews::voice)
                        .toList(),
                matter.claims().size());
    }

    private static MatterView.Voice voice(ClaimView claim) {
        Link words = claim.evidence().stream()
                .findFirst()
                .map(evidence -> new Link(
                        evidence.passage().words(),
                        evidence.lang(),
                        evidence.document().href()))
                .orElse(Link.plain(""));
        String document = claim.evidence().stream()
                .findFirst()
                .map(evidence -> evidence.document().text())
                .orElse("");
        return new MatterView.Voice(claim.iri(), claim.claimant(), claim.denied(), words, document);
    }

    /** Returns how the matter is drawn: by its status, or where the data have none by its claims. */
    private String stance(Matter matter) {
        Node status = matter.status().orElse(Node.ANY);
        if (status.equals(CYV.contested.asNode()) || status.equals(CYV.unconfirmed.asNode())) {
            return status.equals(CYV.contested.asNode()) ? "contested" : "unconfirmed";
        }
        boolean allDenied = matter.claims().stream().map(claims::read).allMatch(ClaimView::denied);
        return allDenied ? "denied" : "affirmed";
    }

    /** Returns all rows as CSV, a line a claim. */
    public String csv(List<Matter> matters) {
        return CsvTable.of(
                COLUMNS,
                matters.stream().map(matter -> view(matter, Integer.MAX_VALUE)).flatMap(MatterViews::lines));
    }

    private static Stream<List<String>> lines(MatterView matter) {
        return matter.voices().stream()
                .map(voice -> List.of(
                        matter.iri(),
                        matter.proposition().text(),
                        matter.type(),
                        matter.date(),
                        matter.place().text(),
                        matter.status(),
                        voice.claim(),
                        voice.claimant().text(),
                        voice.stance(),
                        voice.words().text(),
                        voice.document()));
    }
}
