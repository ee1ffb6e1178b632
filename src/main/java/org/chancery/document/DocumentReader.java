package org.chancery.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.document.packed.Packing;
import org.chancery.model.Basis;
import org.chancery.model.BlockRole;
import org.chancery.model.Digest;
import org.chancery.model.Document;
import org.chancery.model.Metadata;
import org.chancery.model.PartialDate;
import org.chancery.model.SourceText;
import org.chancery.model.Stated;

/** Reads sources as documents; may be used by several threads at once. */
public final class DocumentReader {
    /** The size in bytes above which a file is refused unless another limit is set: ten megabytes. */
    public static final int DEFAULT_LIMIT = 10 * 1024 * 1024;

    private static final int ID_DIGITS = 12;
    /** Five times the paragraphs of the longest text that is read. */
    private static final int MOST_PIECES = 20_000;

    private final DocumentRules rules = DocumentRules.load();
    private final int limit;
    private final boolean keepsOtherLanguages;

    private DocumentReader(int limit, boolean keepsOtherLanguages) {
        this.limit = limit;
        this.keepsOtherLanguages = keepsOtherLanguages;
    }

    /** Returns a reader that refuses files of more than {@link #DEFAULT_LIMIT} bytes. */
    public static DocumentReader create() {
        return withLimit(DEFAULT_LIMIT);
    }

    /** Returns a reader that refuses files of more bytes than this. */
    public static DocumentReader withLimit(int bytes) {
        if (bytes < 1) {
            throw new IllegalArgumentException("a limit of " + bytes + " bytes lets nothing through");
        }
        return new DocumentReader(bytes, false);
    }

    /**
     * Returns a reader that does not refuse documents in other languages than English but warns of them; their blocks have the
     * role {@link BlockRole#OTHER_LANGUAGE}, from which nothing is read.
     */
    public DocumentReader keepingOtherLanguages() {
        return new DocumentReader(limit, true);
    }

    /**
     * Returns the document of the source.
     *
     * <p>Facts are trusted in this order: those given here, those of the side file, those of markup or front matter, those of
     * the text. A missing date is a warning, and so is a stated language that is not the text's. Throws
     * {@link UnreadableDocumentException} if the source or its side file cannot be read or understood, or is not in English.
     *
     * @param given facts from options, which apply to this source
     */
    public ReadDocument read(Source source, Metadata given) {
        byte[] bytes = SourceBytes.of(source.content(), source.location(), limit);
        SourceFormat format = source.format().orElseGet(() -> sniff(bytes));
        Draft draft = draft(source, format, bytes);
        requireWords(draft.text(), source);
        requireFewPieces(draft, source);
        BinaryCheck.checkMarks(draft.text(), source.location());
        Metadata known = given.orElse(source.sideFile().map(SideFile::read).orElseGet(Metadata::none))
                .orElse(draft.stated());
        return finish(source, draft, known, new ArrayList<>(draft.warnings()));
    }

    private ReadDocument finish(Source source, Draft draft, Metadata known, List<String> warnings) {
        Scene scene = new Scene(draft.text(), rules, known);
        List<Piece> assigned = RoleAssigner.assign(draft.pieces(), scene);
        Metadata told = metadata(assigned, scene, draft.made());
        if (told.date().isEmpty()) {
            warnings.add("no date of publication is known, so words such as \"today\" stay undated; give a date in "
                    + source.name() + ".meta.json or as an option");
        } else if (told.date().equals(draft.made().map(DocumentReader::inferred))) {
            warnings.add("the day on which the file was made, "
                    + told.date().get().value() + ", is taken for that of publication; give another in "
                    + source.name() + ".meta.json or as an option");
        }
        SourceText text = SourceText.of(draft.text());
        LanguageCheck check = new LanguageCheck(assigned, told.language(), rules);
        LanguageCheck.Found language = check.ofDocument();
        warnings.addAll(language.warnings());
        List<Piece> pieces = language.other().isPresent() ? LanguageCheck.markAll(assigned) : check.mark(assigned);
        language.other()
                .map(name -> otherLanguage(name, source))
                .or(() -> LanguageCheck.passages(pieces, text))
                .ifPresent(warnings::add);
        warnings.addAll(Oddities.of(pieces));
        Document document = new Document(
                Digest.of(ID_DIGITS, draft.text()),
                source.name(),
                text,
                told.withLanguage(language.language()),
                RoleAssigner.blocks(pieces, text));
        return new ReadDocument(
                document,
                warnings.stream()
                        .map(warning -> source.location() + ": " + warning)
                        .toList());
    }

    /** Returns the warning about a language that cannot be read, if such documents are kept. */
    private String otherLanguage(String name, Source source) {
        if (!keepsOtherLanguages) {
            throw new UnreadableDocumentException(
                    source.location(),
                    "is in " + name + "; Chancery reads English. Leave it out, or keep its text without findings "
                            + "(--keep-other-languages)");
        }
        return "is in " + name + "; Chancery reads English, so nothing was read from its text";
    }

    private static Metadata metadata(List<Piece> pieces, Scene scene, Optional<PartialDate> made) {
        TextMetadata text = new TextMetadata(pieces, scene);
        Metadata all = scene.known().orElse(text.metadata());
        Optional<Stated<PartialDate>> refined = text.inferredDate(all.date().map(Stated::value));
        Optional<Stated<PartialDate>> date = refined.or(all::date).or(() -> made.map(DocumentReader::inferred));
        return new Metadata(all.title(), all.authors(), all.publisher(), date, all.url(), all.language());
    }

    private static Stated<PartialDate> inferred(PartialDate made) {
        return new Stated<>(made, Basis.INFERRED);
    }

    private Draft draft(Source source, SourceFormat format, byte[] bytes) {
        try {
            return switch (format) {
                case PDF -> Packed.parse(bytes, Packing.PDF, source.location());
                case DOCX -> Packed.parse(bytes, Packing.DOCX, source.location());
                case PLAIN_TEXT, MARKDOWN, HTML -> decoded(source, format, bytes);
            };
        } catch (StackOverflowError e) {
            // The Markdown parser has no limit of its own for marks within marks.
            throw new UnreadableDocumentException(
                    source.location(),
                    "nests its marks too deeply for any text; rename it to .txt to read it plainly",
                    e);
        }
    }

    private Draft decoded(Source source, SourceFormat format, byte[] bytes) {
        Decoder.Decoded decoded = Decoder.decode(bytes, source.location(), format == SourceFormat.HTML);
        Draft draft =
                switch (format) {
                    case MARKDOWN -> Markdown.parse(decoded.text(), source.location(), rules);
                    case HTML -> Html.parse(decoded.text(), source.location(), rules);
                    default -> PlainText.parse(decoded.text());
                };
        List<String> warnings = new ArrayList<>(decoded.warnings());
        warnings.addAll(draft.warnings());
        return new Draft(draft.text(), draft.pieces(), draft.stated(), warnings);
    }

    private static SourceFormat sniff(byte[] bytes) {
        if (Packing.PDF.begins(bytes)) {
            return SourceFormat.PDF;
        }
        if (Packing.DOCX.begins(bytes)) {
            return SourceFormat.DOCX;
        }
        String start =
                new String(bytes, 0, Math.min(bytes.length, 512), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        return start.contains("<!doctype html") || start.contains("<html")
                ? SourceFormat.HTML
                : SourceFormat.PLAIN_TEXT;
    }

    private static void requireWords(String text, Source source) {
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new UnreadableDocumentException(
                    source.location(), "has no words, only white space or marks; there is nothing to read");
        }
    }

    private static void requireFewPieces(Draft draft, Source source) {
        if (draft.pieces().size() > MOST_PIECES) {
            throw new UnreadableDocumentException(
                    source.location(),
                    "has " + draft.pieces().size() + " paragraphs or lines, more than the " + MOST_PIECES
                            + " of any text; split it");
        }
    }
}
