package youju.trail;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/**
 * Where every lane stands. Kept outside the database it tells later whether the whole chain was rewritten, which no chain
 * can tell of itself.
 *
 * @param lanes in order of their numbers
 */
public record Head(Instant at, List<Lane> lanes) {

    /** One lane's newest entry; sequence 0 and the lane's root where there is none. */
    public record Lane(int lane, long sequence, String hash) {}

    public Head {
        lanes = List.copyOf(lanes);
    }

    /** Entries in all. */
    public long entries() {
        return lanes.stream().mapToLong(Lane::sequence).sum();
    }

    /** One hash for all lanes, in hexadecimal: what is printed on a report. */
    public String hash() {
        var digest = Chain.sha256();
        for (Lane lane : lanes) {
            digest.update((lane.lane() + " " + lane.sequence() + " " + lane.hash() + "\n")
                    .getBytes(StandardCharsets.US_ASCII));
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
