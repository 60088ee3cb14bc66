package youju.document;

/** What a document is made of, in reading order. */
public sealed interface Block permits Heading, Paragraph, Table {

    /** Where it stands. */
    Place place();
}
