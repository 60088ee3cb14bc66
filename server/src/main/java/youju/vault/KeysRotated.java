package youju.vault;

import java.time.Instant;

/**
 * Records were sealed anew by the current key; published in the transaction of each batch.
 *
 * @param suite aes or sm4
 * @param records how many in this batch
 */
public record KeysRotated(String keyId, String suite, int records, Instant at) {}
