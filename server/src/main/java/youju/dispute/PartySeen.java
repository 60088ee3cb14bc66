package youju.dispute;

/** A party as pages show it: masked. */
public record PartySeen(int ordinal, Side side, String name, String phone, String address) {}
