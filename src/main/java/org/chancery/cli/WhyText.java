package org.chancery.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.explain.ClaimStory;
import org.chancery.explain.Explanation;
import org.chancery.explain.Named;
import org.chancery.explain.Origin;
import org.chancery.explain.Quotation;
import org.chancery.explain.RuleNote;
import org.chancery.explain.Standing;
import org.chancery.explain.Statement;

/** Prints an explanation for people: each proposition, its standing, then its claims down to words, rule and run. */
final class WhyText {
    private final PrintStream out;

    WhyText(PrintStream out) {
        this.out = out;
    }

    void print(Explanation explanation) {
        String separator = "";
        for (Statement statement : explanation.statements()) {
            out.print(separator);
            print(statement);
            separator = "\n";
        }
        if (explanation.more() > 0) {
            out.println("\nand " + explanation.more() + " more; --limit shows them");
        }
        out.flush();
    }

    private void print(Statement statement) {
        out.println(statement.words());
        out.println("  " + statement.iri());
        if (!statement.directEdge().isEmpty()) {
            out.println("  told as a direct edge: " + statement.directEdge());
        }
        statement.standings().forEach(this::print);
        int number = 1;
        for (ClaimStory story : statement.claims()) {
            out.println();
            print(number++, story);
        }
    }

    private void print(Standing standing) {
        out.println("  " + standing.status() + policy(standing) + ": "
                + counted(standing.affirming(), "independent source") + " for it, " + standing.denying()
                + " against it, in " + counted(standing.documents(), "document"));
        for (Standing.Source source : standing.sources()) {
            out.println("    " + source.polarity() + " by " + Named.all(source.actors()) + " ("
                    + counted(source.claims().size(), "claim") + ")");
        }
    }

    private static String policy(Standing standing) {
        String name = standing.policy().name();
        return name.isEmpty() ? "" : " under the policy ‘" + name + "’";
    }

    private void print(int number, ClaimStory story) {
        out.println("  " + number + ". " + story.claimant().name() + ": "
                + String.join(", ", List.of(story.polarity(), story.certainty(), story.modality(), story.mode())));
        if (!story.through().isEmpty()) {
            out.println("     as reported by "
                    + story.through().stream()
                            .map(hop -> hop.reporter().name())
                            .collect(Collectors.joining(", as reported by ")));
        }
        story.quotations().forEach(this::print);
        if (!story.agreement().isEmpty()) {
            out.println("     " + story.agreement());
        }
        story.otherwise().forEach(other -> out.println("     " + other.inWords() + ", claim " + other.claim()));
        story.rules().forEach(this::print);
        story.origins().forEach(this::print);
        out.println("     claim: " + story.iri());
    }

    private void print(Quotation quotation) {
        String date = quotation.date().isEmpty() ? "" : ", " + quotation.date();
        out.println("     " + quotation.document().name() + date + ", characters " + quotation.start() + " to "
                + quotation.end() + ":");
        String sentence = quotation.passage().before() + "["
                + quotation.passage().words() + "]" + quotation.passage().after();
        out.println("       “" + sentence.strip().replaceAll("\\s+", " ") + "”");
    }

    private void print(RuleNote rule) {
        out.println("     rule: " + rule.id() + (rule.file().isEmpty() ? "" : " in " + rule.file()));
        if (!rule.matches().isEmpty()) {
            out.println("       finds: " + rule.matches());
        }
        if (!rule.rejects().isEmpty()) {
            out.println("       leaves alone: " + rule.rejects());
        }
    }

    private void print(Origin origin) {
        out.println("     " + (origin.curator() ? "curated by " : "read by ")
                + origin.agent().name() + (origin.version().isEmpty() ? "" : " " + origin.version()) + ", run "
                + origin.iri());
        if (!origin.digest().isEmpty()) {
            out.println("       digest of text, metadata and version: " + origin.digest());
        }
    }

    private static String counted(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
