package youju.document.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import youju.document.Source;
import youju.document.Unreadable;

/**
 * Finds the encoding of Chinese text: a byte order mark, else UTF-8 if every byte agrees, else GB18030 (which holds GBK
 * and GB2312) if every byte agrees, else what an HTML page declares, else the one of the two in which only a stray character
 * is wrong. No guessing by letter frequency: a wrong guess would change figures silently.
 */
final class Charsets {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Pattern DECLARED = Pattern.compile("charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_-]+)");

    /** One replacement character in so many may pass: a file cut by its sender inside a character. */
    private static final int TOLERATED_ONE_IN = 2_000;

    record Decoded(String text, Charset charset) {}

    private Charsets() {}

    /** @throws Unreadable if neither encoding fits or the bytes aren't text at all */
    static Decoded decode(Source source) throws Unreadable {
        byte[] bytes = source.content();
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return lenient(source, StandardCharsets.UTF_8, 3);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return lenient(source, StandardCharsets.UTF_16LE, 2);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return lenient(source, StandardCharsets.UTF_16BE, 2);
        }
        refuseBinary(source);
        for (Charset charset : new Charset[] {StandardCharsets.UTF_8, GB18030}) {
            try {
                return new Decoded(strict(bytes, charset), charset);
            } catch (CharacterCodingException otherEncoding) {
                // The next is tried.
            }
        }
        return mostlyRight(source);
    }

    /** The same for HTML, where a page may name another encoding than these. */
    static Decoded decodeMarkup(Source source) throws Unreadable {
        try {
            return decode(source);
        } catch (Unreadable e) {
            String head = new String(
                    source.content(), 0, Math.min(2048, source.content().length), StandardCharsets.ISO_8859_1);
            Matcher declared = DECLARED.matcher(head);
            if (declared.find() && Charset.isSupported(declared.group(1).toLowerCase(Locale.ROOT))) {
                return lenient(source, Charset.forName(declared.group(1)), 0);
            }
            throw e;
        }
    }

    private static void refuseBinary(Source source) throws Unreadable {
        int nulls = 0;
        int looked = Math.min(source.content().length, 1 << 16);
        for (int i = 0; i < looked; i++) {
            nulls += source.content()[i] == 0 ? 1 : 0;
        }
        if (nulls > 0) {
            throw source.unreadable(Unreadable.Reason.UNKNOWN_FORMAT, "binary data");
        }
    }

    private static Decoded mostlyRight(Source source) throws Unreadable {
        for (Charset charset : new Charset[] {StandardCharsets.UTF_8, GB18030}) {
            String text = new String(source.content(), charset);
            long wrong = text.chars().filter(c -> c == '\uFFFD').count();
            if (wrong * TOLERATED_ONE_IN <= text.length()) {
                return new Decoded(text, charset);
            }
        }
        throw source.unreadable(Unreadable.Reason.UNKNOWN_ENCODING, "neither UTF-8 nor GB18030");
    }

    private static String strict(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private static Decoded lenient(Source source, Charset charset, int skip) {
        byte[] bytes = source.content();
        return new Decoded(new String(bytes, skip, bytes.length - skip, charset), charset);
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
