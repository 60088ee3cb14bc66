package youju.dispute;

import youju.vault.PrivateRecord;

/** Somebody or a firm on one side of a dispute, in clear: on the way to the vault only. */
public record Party(Side side, PrivateRecord who) {}
