package youju.document;

/** Running text. Line breaks inside it are kept as {@code \n}; a break that only wraps a line is not. */
public record Paragraph(String text, Place place) implements Block {}
