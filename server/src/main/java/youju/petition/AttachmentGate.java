package youju.petition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;

/**
 * What may come in as an attachment: pictures, papers, sound and film of {@link Type}, told by what is in them and not by
 * what they are called. A name that says otherwise is refused, as somebody is to open it by that name.
 */
public final class AttachmentGate {

    /** 20 MB: a film of about a minute from a telephone; the server's upload limit says the same. */
    public static final int LARGEST = 20 * 1024 * 1024;

    /** As many as are looked through. */
    public static final int MOST = 9;

    /** Letters of a cleaned name, its ending included. */
    public static final int LONGEST_NAME = 100;

    private static final Charset GB18030 = Charset.forName("GB18030");

    private static final DefaultDetector DETECTOR = new DefaultDetector();

    private AttachmentGate() {}

    /** A kind of file that may come in. */
    public enum Type {
        JPEG("image/jpeg", Set.of("image/jpeg"), "jpg", "jpeg"),
        PNG("image/png", Set.of("image/png"), "png"),
        GIF("image/gif", Set.of("image/gif"), "gif"),
        WEBP("image/webp", Set.of("image/webp"), "webp"),
        HEIC("image/heic", Set.of("image/heic", "image/heif"), "heic", "heif"),
        PDF("application/pdf", Set.of("application/pdf"), "pdf"),
        DOCX(
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                Set.of("application/zip", "application/x-tika-ooxml"),
                "docx"),
        XLSX(
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                Set.of("application/zip", "application/x-tika-ooxml"),
                "xlsx"),
        TXT("text/plain", Set.of("text/plain"), "txt"),
        MP3("audio/mpeg", Set.of("audio/mpeg"), "mp3"),
        WAV("audio/wav", Set.of("audio/vnd.wave", "audio/x-wav"), "wav"),
        M4A("audio/mp4", Set.of("audio/mp4", "video/mp4", "application/mp4", "video/x-m4v"), "m4a"),
        AMR("audio/amr", Set.of("audio/amr"), "amr"),
        MP4("video/mp4", Set.of("video/mp4", "application/mp4", "video/x-m4v", "audio/mp4", "video/quicktime"), "mp4");

        private final String mediaType;
        private final Set<String> content;
        private final List<String> endings;

        Type(String mediaType, Set<String> content, String... endings) {
            this.mediaType = mediaType;
            this.content = content;
            this.endings = List.of(endings);
        }

        /** As it is stored and served. */
        public String mediaType() {
            return mediaType;
        }

        private static Optional<Type> ofEnding(String ending) {
            return Arrays.stream(values())
                    .filter(type -> type.endings.contains(ending))
                    .findFirst();
        }
    }

    /** Whether a file may come in. */
    public sealed interface Verdict {}

    /** It may. */
    public record Let(String name, Type type) implements Verdict {}

    /** It may not; nothing of it is to be kept. */
    public record Kept(String name, Why why) implements Verdict {}

    /** Why a file may not come in; its sentence is {@code petition.attachment.*} in the bundle. */
    public enum Why {
        EMPTY,
        TOO_LARGE,
        /** Its name ends in none of the allowed endings. */
        UNKNOWN_ENDING,
        /** What is in it isn't what its name says. */
        OTHER_CONTENT
    }

    /** Judges a file by its name and bytes. */
    public static Verdict judge(String name, byte[] bytes) {
        String clean = clean(name);
        Optional<Type> type = Type.ofEnding(ending(clean));
        if (bytes.length == 0) {
            return new Kept(clean, Why.EMPTY);
        }
        if (bytes.length > LARGEST) {
            return new Kept(clean, Why.TOO_LARGE);
        }
        if (type.isEmpty()) {
            return new Kept(clean, Why.UNKNOWN_ENDING);
        }
        return holds(type.get(), bytes) ? new Let(clean, type.get()) : new Kept(clean, Why.OTHER_CONTENT);
    }

    /**
     * A name that is safe to show, to store and to save under: no folders, no invisible or direction-changing letters, no
     * letters that file systems forbid, not longer than {@link #LONGEST_NAME}.
     */
    public static String clean(String name) {
        String last = name.replaceAll("^.*[/\\\\]", "");
        String plain = Normalizer.normalize(last, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]", "")
                .replaceAll("[<>:\"|?*%]", "_")
                .replaceAll("\\s+", " ")
                .replaceAll("^[. ]+|[. ]+$", "");
        String ending = ending(plain);
        String stem = ending.isEmpty() ? plain : plain.substring(0, plain.length() - ending.length() - 1);
        String kept = stem.isBlank() ? "附件" : stem.strip();
        int most = LONGEST_NAME - ending.length() - 1;
        String cut =
                kept.length() > most ? kept.substring(0, kept.offsetByCodePoints(0, codePoints(kept, most))) : kept;
        return ending.isEmpty() ? cut : cut + "." + ending;
    }

    private static int codePoints(String text, int most) {
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.codePointCount(0, end);
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        return ending.matches("[a-z0-9]{1,5}") ? ending : "";
    }

    private static boolean holds(Type type, byte[] bytes) {
        String content = sniff(bytes);
        boolean fits = type.content.contains(content);
        return switch (type) {
            case DOCX -> fits && isOffice(bytes, "word/");
            case XLSX -> fits && isOffice(bytes, "xl/");
            case TXT -> fits || content.equals("application/octet-stream") && isChinese(bytes);
            default -> fits;
        };
    }

    private static String sniff(byte[] bytes) {
        try (TikaInputStream stream = TikaInputStream.get(bytes)) {
            return DETECTOR.detect(stream, new Metadata()).getBaseType().toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Text as older Windows saves it, which the detector takes for anything. */
    private static boolean isChinese(byte[] bytes) {
        try {
            return GB18030.newDecoder().decode(ByteBuffer.wrap(bytes)).chars().noneMatch(AttachmentGate::isNoText);
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    private static boolean isNoText(int letter) {
        return letter < ' ' && letter != '\t' && letter != '\n' && letter != '\r' && letter != '\f';
    }

    /** Reads the list of entries only: nothing is unpacked. A document that carries macros isn't one of these. */
    private static boolean isOffice(byte[] bytes, String folder) {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            boolean inside = false;
            boolean macros = false;
            var entries = zip.getEntries();
            while (entries.hasMoreElements()) {
                String name = entries.nextElement().getName();
                inside |= name.startsWith(folder);
                macros |= name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin");
            }
            return inside && !macros && zip.getEntry("[Content_Types].xml") != null;
        } catch (IOException | IllegalArgumentException damaged) {
            return false;
        }
    }
}
