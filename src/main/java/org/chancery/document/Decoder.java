package org.chancery.document;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns bytes into text: by byte order mark, then by the declaration of markup, then as strict UTF-8, then by detection. */
final class Decoder {
    private static final int DECLARATION_BYTES = 4096;
    /** Below this confidence of 100 a detected charset is a guess not worth its errors. */
    private static final int CONFIDENCE_FLOOR = 25;

    private static final Pattern DECLARED = Pattern.compile(
            "<\\?xml[^>]{0,80}\\bencoding\\s*=\\s*[\"']([\\w.:-]+)|<meta[^>]{0,200}?\\bcharset\\s*=\\s*[\"']?\\s*([\\w.:-]+)",
            Pattern.CASE_INSENSITIVE);
    /** On the web these names mean the larger windows-1252. */
    private static final Set<String> LATIN_1 = Set.of("iso-8859-1", "latin1", "us-ascii", "ascii");

    private final String location;
    private final byte[] bytes;
    private final List<String> warnings = new ArrayList<>();

    private Decoder(String location, byte[] bytes) {
        this.location = location;
        this.bytes = bytes;
    }

    /** The text of a file, without a byte order mark, and what was doubtful about its charset. */
    record Decoded(String text, List<String> warnings) {}

    /**
     * Returns the text of the bytes; throws {@link UnreadableDocumentException} if they are binary or of no charset that can
     * be told.
     *
     * @param location names the file in messages
     * @param markup whether the bytes may declare their charset themselves
     */
    static Decoded decode(byte[] bytes, String location, boolean markup) {
        Decoder decoder = new Decoder(location, bytes);
        String text = decoder.text(markup);
        BinaryCheck.check(text, location);
        return new Decoded(text, List.copyOf(decoder.warnings));
    }

    private String text(boolean markup) {
        for (ByteOrderMark mark : ByteOrderMark.values()) {
            if (mark.begins(bytes)) {
                return marked(mark);
            }
        }
        BinaryCheck.checkBytes(bytes, location);
        Optional<String> declared = markup ? declaredCharset().flatMap(this::declaredText) : Optional.empty();
        return declared.or(() -> strict(StandardCharsets.UTF_8)).orElseGet(this::detected);
    }

    private String marked(ByteOrderMark mark) {
        byte[] rest = Arrays.copyOfRange(bytes, mark.length(), bytes.length);
        Decoder unmarked = new Decoder(location, rest);
        return unmarked.strict(mark.charset())
                .orElseThrow(() -> new UnreadableDocumentException(
                        location,
                        "begins as " + mark.charset() + " but byte "
                                + (mark.length() + unmarked.firstBadByte(mark.charset()))
                                + " is not of that charset; save the file as UTF-8"));
    }

    private Optional<String> declaredCharset() {
        String start = new String(bytes, 0, Math.min(bytes.length, DECLARATION_BYTES), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(start);
        return declared.find()
                ? Optional.of(declared.group(1) == null ? declared.group(2) : declared.group(1))
                : Optional.empty();
    }

    private Optional<String> declaredText(String name) {
        Optional<String> text = charset(name).flatMap(this::strict);
        if (text.isEmpty()) {
            warnings.add("the declared charset '" + name + "' does not fit its bytes and was passed over");
        }
        return text;
    }

    private static Optional<Charset> charset(String name) {
        try {
            boolean latin = LATIN_1.contains(name.toLowerCase(Locale.ROOT));
            return Optional.of(Charset.forName(latin ? "windows-1252" : name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private Optional<String> strict(Charset charset) {
        try {
            return Optional.of(decoder(charset).decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static CharsetDecoder decoder(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private String detected() {
        int bad = firstBadByte(StandardCharsets.UTF_8);
        if (!Utf8Evidence.isMostlyUtf8(bytes)) {
            for (CharsetMatch match : new CharsetDetector().setText(bytes).detectAll()) {
                Optional<String> text = match.getConfidence() < CONFIDENCE_FLOOR
                        ? Optional.empty()
                        : charset(match.getName()).flatMap(this::strict);
                if (text.isPresent()) {
                    warnings.add("is not valid UTF-8 (byte " + bad + ", line " + lineOf(bad) + ") and was read as "
                            + match.getName() + ", a guess with confidence " + match.getConfidence()
                            + " of 100; if its letters look wrong, save it as UTF-8");
                    return text.get();
                }
            }
        }
        throw new UnreadableDocumentException(
                location,
                "is not valid UTF-8 (byte " + bad + ", line " + lineOf(bad)
                        + ") and its charset cannot be told; save it as UTF-8");
    }

    private int firstBadByte(Charset charset) {
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CharBuffer output = CharBuffer.allocate(8192);
        CharsetDecoder decoder = decoder(charset);
        CoderResult result = CoderResult.OVERFLOW;
        while (result.isOverflow()) {
            output.clear();
            result = decoder.decode(input, output, true);
        }
        return input.position();
    }

    private int lineOf(int offset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
