package youju.document.write;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The fonts that one PDF carries. A character is taken from its face, else from the Song face, else from the font of rare
 * characters and symbols; one that none of them has becomes 〓 and is remembered.
 */
final class PdfFonts {

    private static final String LAST = "song";
    private static final String RARE = "rare";
    private static final int MISSING = '〓';

    /** The files of the fonts, as long as there is memory for them: unpacking them takes longest. */
    private static final Map<String, SoftReference<byte[]>> KEPT = new ConcurrentHashMap<>();

    /** A font of the document with its own tables. */
    private record Loaded(PDFont font, CmapLookup map, TrueTypeFont tables) {

        boolean has(int codePoint) {
            return map.getGlyphId(codePoint) != 0;
        }

        /** In thousandths of the size. */
        double width(int codePoint) throws IOException {
            return tables.getAdvanceWidth(map.getGlyphId(codePoint)) * 1000.0 / tables.getUnitsPerEm();
        }
    }

    private final PDDocument document;
    private final Map<String, Loaded> loaded = new HashMap<>();
    private final Map<Face, Map<Integer, Glyph>> glyphs = new EnumMap<>(Face.class);
    private final Set<String> missing = new LinkedHashSet<>();

    /**
     * A character in the font that has it.
     *
     * @param shown what is printed: the character, or 〓
     * @param width in thousandths of the size
     * @param thin whether it stands among bolder ones, whose face doesn't have it
     */
    record Glyph(int codePoint, int shown, PDFont font, double width, boolean thin) {}

    PdfFonts(PDDocument document) {
        this.document = document;
    }

    /** The glyphs of a text; what has no width of its own (variation selectors) is left out. */
    List<Glyph> glyphs(String text, Face face) throws IOException {
        List<Glyph> all = new ArrayList<>(text.length());
        for (int codePoint : text.codePoints().toArray()) {
            if (!isSelector(codePoint)) {
                all.add(glyph(codePoint, face));
            }
        }
        return all;
    }

    private static boolean isSelector(int codePoint) {
        return codePoint >= 0xFE00 && codePoint <= 0xFE0F || codePoint >= 0xE0100 && codePoint <= 0xE01EF;
    }

    private Glyph glyph(int codePoint, Face face) throws IOException {
        Map<Integer, Glyph> known = glyphs.computeIfAbsent(face, f -> new HashMap<>());
        Glyph glyph = known.get(codePoint);
        if (glyph == null) {
            glyph = find(codePoint == '\t' ? ' ' : codePoint, face);
            known.put(codePoint, glyph);
        }
        return glyph;
    }

    private Glyph find(int codePoint, Face face) throws IOException {
        if (codePoint == '\n') {
            return new Glyph(codePoint, ' ', font(LAST).font, 0, false);
        }
        boolean bold = face == Face.TITLE || face == Face.HEI;
        for (String name : List.of(face.file(), LAST, RARE)) {
            Loaded font = font(name);
            if (font.has(codePoint)) {
                return new Glyph(
                        codePoint, codePoint, font.font, font.width(codePoint), bold && !name.equals(face.file()));
            }
        }
        missing.add(Character.toString(codePoint));
        Loaded last = font(LAST);
        return new Glyph(codePoint, MISSING, last.font, last.width(MISSING), bold);
    }

    private Loaded font(String name) throws IOException {
        Loaded font = loaded.get(name);
        if (font == null) {
            TrueTypeFont tables = new TTFParser().parse(new RandomAccessReadBuffer(bytes(name)));
            font = new Loaded(PDType0Font.load(document, tables, true), tables.getUnicodeCmapLookup(), tables);
            loaded.put(name, font);
        }
        return font;
    }

    private static byte[] bytes(String name) throws IOException {
        SoftReference<byte[]> kept = KEPT.get(name);
        byte[] bytes = kept == null ? null : kept.get();
        if (bytes == null) {
            bytes = read(name);
            KEPT.put(name, new SoftReference<>(bytes));
        }
        return bytes;
    }

    private static byte[] read(String name) throws IOException {
        try (InputStream resource = PdfFonts.class.getResourceAsStream("font/" + name + ".ttf")) {
            if (resource == null) {
                throw new IOException("no font " + name + " on the class path");
            }
            return resource.readAllBytes();
        }
    }

    /** Characters that no font has, in order of appearance. */
    List<String> missing() {
        return List.copyOf(missing);
    }
}
