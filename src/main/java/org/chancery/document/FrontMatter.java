package org.chancery.document;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.Basis;
import org.chancery.model.BlockRole;
import org.chancery.model.Metadata;

/**
 * The YAML between two lines of dashes at the top of a Markdown file.
 *
 * @param end UTF-16 unit where the line behind it begins; 0 if there is none
 * @param metadata the facts under the usual keys; other keys belong to other programs and are passed over
 * @param warnings what could not be understood
 */
record FrontMatter(int end, Metadata metadata, List<String> warnings) {
    private static final Pattern OPENING = Pattern.compile("\\A---[ \\t]*\\r?\\n");
    private static final Pattern CLOSING =
            Pattern.compile("^(?:---|\\.\\.\\.)[ \\t]*(?=\\r?\\n|\\z)", Pattern.MULTILINE);
    private static final int LONGEST = 100_000;
    private static final FrontMatter NONE = new FrontMatter(0, Metadata.none(), List.of());
    private static final YAMLMapper YAML = new YAMLMapper();

    static FrontMatter of(String text, DocumentRules rules) {
        Matcher opening = OPENING.matcher(text);
        Matcher closing = CLOSING.matcher(text);
        if (!opening.find() || !closing.find(opening.end())) {
            return NONE;
        }
        String yaml = text.substring(opening.end(), closing.start());
        if (yaml.length() > LONGEST) {
            return new FrontMatter(
                    closing.end(), Metadata.none(), List.of("the front matter is too long and was not read"));
        }
        return yaml.contains(":") ? read(yaml, closing.end(), rules) : NONE;
    }

    private static FrontMatter read(String yaml, int end, DocumentRules rules) {
        try {
            Facts facts = new Facts(Basis.STATED, rules.dates());
            facts.addAll(YAML.readTree(yaml), rules.metadataKeys("front-matter"));
            return new FrontMatter(end, facts.metadata(), facts.warnings());
        } catch (JsonProcessingException e) {
            String warning = "the front matter was not understood (line " + lineOf(e.getLocation())
                    + "); mend it or give its facts in a side file";
            return new FrontMatter(end, Metadata.none(), List.of(warning));
        }
    }

    /** The line of the file: the YAML begins on its second. */
    private static int lineOf(JsonLocation location) {
        return location == null ? 1 : location.getLineNr() + 1;
    }

    Optional<Piece> piece() {
        return end == 0
                ? Optional.empty()
                : Optional.of(Piece.of(0, end, "", Markup.PARAGRAPH).as(BlockRole.METADATA));
    }
}
