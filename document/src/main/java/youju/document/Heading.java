package youju.document;

import java.util.Optional;

/**
 * A line that opens a part of the document: its title, or a numbered heading on a line of its own.
 *
 * <p>A numbered lead inside a running paragraph ("（一）机构设置情况。根据编委核定……") stays a {@link Paragraph};
 * ask {@link Numbering#at} for it.
 *
 * @param numbering as printed; absent for titles and captions
 * @param text the whole line, numbering included
 */
public record Heading(Optional<Numbering> numbering, String text, Place place) implements Block {}
