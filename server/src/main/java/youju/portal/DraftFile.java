package youju.portal;

/**
 * A file of a draft, without its bytes.
 *
 * @param size in bytes
 */
public record DraftFile(long id, String name, String mediaType, long size) {}
