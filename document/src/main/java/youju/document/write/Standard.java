package youju.document.write;

/** The measures of GB/T 9704-2012, in points unless said otherwise. */
final class Standard {

    static final double PAGE_WIDTH = mm(210);
    static final double PAGE_HEIGHT = mm(297);
    static final double TOP = mm(37);
    static final double LEFT = mm(28);
    static final double RIGHT = mm(26);
    static final double BOTTOM = mm(35);

    /** The type area (版心) is 156 mm by 225 mm. */
    static final double WIDTH = mm(156);

    static final double HEIGHT = mm(225);

    static final int CHARACTERS_A_LINE = 28;

    /** 三号. */
    static final double BODY = 16;

    /** 二号. */
    static final double TITLE = 22;

    /** 四号: page numbers and copies. */
    static final double SMALL = 14;

    /** Height of a size-3 character and seven eighths of it: 22 lines fill the type area. */
    static final double PITCH = 28.95;

    /** Lines of a title stand a little further apart. */
    static final double TITLE_PITCH = 34;

    /** Added between body characters so that 28 fill the line; less than nothing. */
    static final double TRACKING = (WIDTH - CHARACTERS_A_LINE * BODY) / (CHARACTERS_A_LINE - 1);

    /** The issuer of a notice stands so far below the upper edge of the type area. */
    static final double NOTICE_HEAD = mm(35);

    /** The issuer of a letter stands so far below the edge of the page. */
    static final double LETTER_HEAD = mm(30);

    /** A red rule stands so far below what is above it. */
    static final double RULE_GAP = mm(4);

    /** The double rules of a letter, centred on the page. */
    static final double LETTER_RULE = mm(170);

    /** The lower double rule of a letter, from the lower edge of the page. */
    static final double LETTER_FOOT = mm(20);

    /** The page number stands so far below the type area. */
    static final double PAGE_NUMBER_GAP = mm(7);

    /** Signature and date keep four characters free at the right. */
    static final double SIGNATURE_RIGHT = 4 * BODY;

    /** Rules of the copies block: 0.35 mm outside, 0.25 mm inside. */
    static final double THICK_RULE = mm(0.35);

    static final double THIN_RULE = mm(0.25);

    /** Lines of a table's cell stand so many times their size apart. */
    static final double CELL_LINE = 1.35;

    static final double CELL_PADDING = 4;

    /** Lines of the copies block. */
    static final double COPY_PITCH = 1.6 * SMALL;

    /** Lines of a scan code's caption. */
    static final double SCAN_CAPTION_PITCH = 12.6;

    /** A code has so many modules of white around it (ISO/IEC 18004). */
    static final int QUIET = 4;

    /** The red of heads and rules. */
    static final int RED = 0xE60000;

    /** Side of a scan code with its quiet zone. */
    static final double SCAN_CODE = mm(24);

    static final double SCAN_CAPTION = 9;

    /** The largest issuer; longer names are set smaller so that they stay on one line. */
    private static final double LARGEST_HEAD = 44;

    private Standard() {}

    static double mm(double millimetres) {
        return millimetres * 72 / 25.4;
    }

    /** Size of an issuer of so many characters. */
    static double headSize(int characters) {
        return Math.min(LARGEST_HEAD, Math.floor(WIDTH / Math.max(1, characters)));
    }

    /** What is added between the issuer's characters: short names are spread, up to half a character. */
    static double headSpread(int characters) {
        double size = headSize(characters);
        double room = 0.86 * WIDTH - size * characters;
        return characters < 2 ? 0 : Math.clamp(room / (characters - 1), 0, size / 2);
    }

    /** Size of the text in a table of so many columns. */
    static double tableSize(int columns) {
        if (columns <= 4) {
            return SMALL;
        }
        return columns <= 6 ? 12 : columns <= 9 ? 10.5 : 9;
    }
}
