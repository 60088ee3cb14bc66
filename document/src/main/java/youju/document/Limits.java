package youju.document;

/** What is read at most. Real reports stay a hundred times below; beyond, a file is refused rather than half read. */
public final class Limits {

    /** Bytes of a file; the largest real reports, full of scans, stay under 50 MB. */
    public static final int FILE_BYTES = 64 << 20;

    /** Bytes of a plain text or HTML file: about 8 million Chinese characters. */
    public static final int TEXT_BYTES = 24 << 20;

    /** Bytes of all XML parts of an office file when inflated: its object model takes ten times as much memory. */
    public static final int INFLATED_MARKUP = 48 << 20;

    /** Bytes of all parts of an office file when inflated, pictures included; a guard against zip bombs. */
    public static final int INFLATED = 256 << 20;

    /** Characters of text in a document: ten times the longest book. */
    public static final int CHARACTERS = 8_000_000;

    /** Cells in all tables: a table of 10 000 rows by 30 columns fits. */
    public static final int CELLS = 400_000;

    /** Columns of one table; also the largest column span believed. */
    public static final int COLUMNS = 256;

    /** Pages of a PDF. */
    public static final int PAGES = 3_000;

    private Limits() {}
}
