package org.chancery.document;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.Block;
import org.chancery.model.BlockRole;
import org.chancery.model.SourceText;
import org.chancery.model.Span;

/** Gives every piece its role by a row of rules, the surest first; what no rule knows is body. */
final class RoleAssigner {
    private static final List<RoleRule> RULES = List.of(
            PieceCuts::glue,
            PieceCuts::datelines,
            PieceCuts::credits,
            CueRoles::single,
            CueRoles::relatedSection,
            CueRoles::advertisementZone,
            AuthorRoles::names,
            AuthorRoles::biographies,
            TitleRoles::headline,
            TitleRoles::slugs,
            CaptionRoles::legends,
            PullQuotes::find,
            TitleRoles::headings,
            RoleAssigner::rest,
            BrokenSentences::join);

    private RoleAssigner() {}

    /** Returns the pieces with their roles, none open. */
    static List<Piece> assign(List<Piece> pieces, Scene scene) {
        List<Piece> current = pieces;
        for (RoleRule rule : RULES) {
            current = rule.apply(current, scene);
        }
        return current;
    }

    private static List<Piece> rest(List<Piece> pieces, Scene scene) {
        return pieces.stream()
                .map(piece -> piece.isOpen() ? piece.as(BlockRole.BODY) : piece)
                .toList();
    }

    /** Returns the pieces as blocks, with code points for UTF-16 units. */
    static List<Block> blocks(List<Piece> pieces, SourceText text) {
        List<Block> blocks = new ArrayList<>();
        for (Piece piece : pieces) {
            Span span = new Span(text.toCodePoint(piece.start()), text.toCodePoint(piece.end()));
            blocks.add(new Block(blocks.size(), piece.role().orElseThrow(), span));
        }
        return blocks;
    }
}
