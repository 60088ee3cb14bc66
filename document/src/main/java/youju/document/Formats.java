package youju.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import youju.document.Unreadable.Reason;

/** Tells a file's format by its first bytes and, inside the office containers, by its parts. */
final class Formats {

    private static final byte[] OLE2 = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    /** A parser of zip entries gives up after so many; an office file has under a hundred. */
    private static final int MOST_ENTRIES = 10_000;

    private Formats() {}

    static Format of(Source source) throws Unreadable {
        byte[] content = source.content();
        if (content.length == 0) {
            throw source.unreadable(Reason.EMPTY, "0 bytes");
        }
        if (startsWith(content, OLE2)) {
            return inOle2(source);
        }
        if (startsWith(content, new byte[] {'P', 'K', 3, 4})) {
            return inZip(source);
        }
        if (indexOf(content, "%PDF-".getBytes(StandardCharsets.US_ASCII), 0, 1024) >= 0) {
            return Format.PDF;
        }
        refuseKnownStrangers(source);
        if (content.length > Limits.TEXT_BYTES) {
            throw source.unreadable(Reason.TOO_LARGE, (content.length >> 20) + " MB of text");
        }
        return looksLikeHtml(content) ? Format.HTML : Format.TEXT;
    }

    private static Format inOle2(Source source) throws Unreadable {
        byte[] content = source.content();
        if (names(content, "EncryptedPackage")) {
            throw source.unreadable(Reason.ENCRYPTED, "");
        }
        if (names(content, "WordDocument")) {
            return Format.DOC;
        }
        if (names(content, "Workbook") || names(content, "Book")) {
            return Format.XLS;
        }
        throw source.unreadable(
                names(content, "PowerPoint Document") ? Reason.UNKNOWN_FORMAT : Reason.DAMAGED, "OLE2 container");
    }

    /** Directory entries of an OLE2 file carry their names in UTF-16, somewhere in the file. */
    private static boolean names(byte[] content, String entry) {
        byte[] name = (entry + "\0").getBytes(StandardCharsets.UTF_16LE);
        return indexOf(content, name, 0, content.length) >= 0;
    }

    private static Format inZip(Source source) throws Unreadable {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(source.content()))) {
            long inflated = 0;
            long markup = 0;
            Format found = null;
            int entries = 0;
            byte[] buffer = new byte[1 << 16];
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName().toLowerCase(Locale.ROOT);
                boolean xml = name.endsWith(".xml");
                if (xml && name.startsWith("word/")) {
                    found = Format.DOCX;
                } else if (xml && name.startsWith("xl/")) {
                    found = Format.XLSX;
                }
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    inflated += read;
                    markup += xml ? read : 0;
                    if (markup > Limits.INFLATED_MARKUP || inflated > Limits.INFLATED) {
                        throw source.unreadable(Reason.TOO_LARGE, "inflates to more than " + (inflated >> 20) + " MB");
                    }
                }
                if (++entries > MOST_ENTRIES) {
                    throw source.unreadable(Reason.TOO_LARGE, "more than " + MOST_ENTRIES + " parts");
                }
            }
            if (found != null) {
                return found;
            }
        } catch (IOException | IllegalArgumentException e) {
            throw source.unreadable(Reason.DAMAGED, e);
        }
        throw source.unreadable(Reason.UNKNOWN_FORMAT, "a zip file that is no Word or Excel document");
    }

    private static void refuseKnownStrangers(Source source) throws Unreadable {
        byte[] content = source.content();
        String head = new String(content, 0, Math.min(content.length, 16), StandardCharsets.ISO_8859_1);
        if (head.startsWith("{\\rtf")) {
            throw source.unreadable(Reason.UNKNOWN_FORMAT, "RTF");
        }
        boolean picture = head.startsWith("\u0089PNG")
                || head.startsWith("\u00ff\u00d8\u00ff")
                || head.startsWith("GIF8")
                || head.startsWith("II*\0")
                || head.startsWith("MM\0*");
        if (picture) {
            throw source.unreadable(Reason.NO_TEXT_LAYER, "a picture");
        }
        if (head.startsWith("Rar!") || head.startsWith("7z\u00bc\u00af") || head.startsWith("\u001f\u008b")) {
            throw source.unreadable(Reason.UNKNOWN_FORMAT, "an archive; unpack it first");
        }
    }

    private static boolean looksLikeHtml(byte[] content) {
        String head = new String(content, 0, Math.min(content.length, 4096), StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .toLowerCase(Locale.ROOT);
        return head.contains("<!doctype html")
                || head.contains("<html")
                || head.contains("<body")
                || head.contains("<table")
                || head.contains("<p>")
                || head.contains("<div");
    }

    private static boolean startsWith(byte[] content, byte[] start) {
        return indexOf(content, start, 0, 1) == 0;
    }

    private static int indexOf(byte[] content, byte[] part, int from, int to) {
        int last = Math.min(to, content.length - part.length + 1);
        for (int i = from; i < last; i++) {
            int j = 0;
            while (j < part.length && content[i + j] == part[j]) {
                j++;
            }
            if (j == part.length) {
                return i;
            }
        }
        return -1;
    }
}
