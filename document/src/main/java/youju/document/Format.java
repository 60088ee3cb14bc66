package youju.document;

/** The kinds of file that can be read, told apart by content and never by the name's ending. */
public enum Format {
    DOCX,
    DOC,
    PDF,
    XLSX,
    XLS,
    HTML,
    TEXT
}
