package org.chancery.reference;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the documentation as Markdown. It leaves out which questions use a term: those change more often than the
 * ontology, and the page that the server shows tells them.
 */
public final class ReferenceMarkdown {
    private final StringBuilder out = new StringBuilder();

    private ReferenceMarkdown() {}

    public static String write(Reference reference) {
        ReferenceMarkdown markdown = new ReferenceMarkdown();
        markdown.print(reference);
        return markdown.out.toString();
    }

    private void print(Reference reference) {
        line("<!-- Generated from the files in ontology/ by: chancery ontology docs/ontology.md -->");
        line("# " + reference.title());
        line("");
        line(reference.description() + " Version " + reference.version() + ".");
        line("");
        line("[Patterns](#patterns) · [Classes](#classes) · [Properties](#properties) · [Code lists](#code-lists)");
        line("\n## Patterns");
        reference.patterns().forEach(this::pattern);
        line("\n## Classes");
        reference.classes().forEach(this::term);
        line("\n## Properties");
        reference.properties().forEach(this::term);
        line("\n## Code lists");
        reference.lists().forEach(this::list);
    }

    private void pattern(Pattern pattern) {
        line("\n### " + pattern.title());
        pattern.story().forEach(paragraph -> line("\n" + paragraph));
        pattern.sentences().forEach(sentence -> line("\n> " + sentence.replaceAll("\n+", "\n>\n> ")));
        line("\n```turtle\n" + pattern.turtle() + "\n```");
        line("\n" + pattern.question());
        line("\n```sparql\n" + pattern.query().strip() + "\n```\n");
        row(pattern.columns());
        row(pattern.columns().stream().map(column -> "---").toList());
        pattern.rows().forEach(this::row);
        line("\nThe whole story: [" + pattern.name() + ".ttl](../ontology/examples/" + pattern.name() + ".ttl)");
    }

    private void row(List<String> cells) {
        line(cells.stream()
                .map(cell -> cell.replace("|", "\\|").replace("\n", " "))
                .collect(Collectors.joining(" | ", "| ", " |")));
    }

    private void term(Term term) {
        line("\n### <a id=\"" + term.anchor() + "\"></a>" + term.label());
        line("\n`" + term.name() + "` · " + names(term));
        line("\n" + term.definition());
        line("\n*" + term.note() + "* Example: " + term.example());
        line("");
        term.facts().forEach((name, values) -> line("- " + name + ": " + links(values)));
        if (!term.matches().isEmpty()) {
            line("- elsewhere: " + links(term.matches()));
        }
        if (!term.examples().isEmpty()) {
            line("- used in: " + String.join(", ", term.examples()));
        }
    }

    private void list(CodeList list) {
        term(list.type());
        line("");
        row(List.of("code", "English, Arabic, Russian", "definition", "not for", "elsewhere"));
        row(List.of("---", "---", "---", "---", "---"));
        for (Term value : list.values()) {
            row(List.of(
                    "<a id=\"" + value.anchor() + "\"></a>`" + value.name() + "`",
                    value.label() + " · " + names(value),
                    value.definition() + " “" + value.example() + "”",
                    value.note(),
                    elsewhere(value)));
        }
    }

    private static String elsewhere(Term value) {
        return Stream.concat(value.notes().stream(), Stream.of(links(value.matches())))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String names(Term term) {
        return term.names().entrySet().stream()
                .map(name -> "<span lang=\"" + name.getKey() + "\""
                        + (name.getKey().equals("ar") ? " dir=\"rtl\"" : "") + ">" + name.getValue() + "</span>")
                .collect(Collectors.joining(" · "));
    }

    private static String links(List<TermLink> links) {
        return links.stream()
                .map(link -> "[" + link.name() + "](" + link.href() + ")")
                .collect(Collectors.joining(", "));
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
