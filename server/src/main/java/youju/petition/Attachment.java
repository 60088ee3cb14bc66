package youju.petition;

import java.time.Instant;

/**
 * A file of a petition, without its bytes.
 *
 * @param size in bytes
 * @param who as the trail names them
 */
public record Attachment(
        long id, long petition, String name, String mediaType, long size, String sha256, String who, Instant at) {}
