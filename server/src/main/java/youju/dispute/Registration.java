package youju.dispute;

import java.util.List;

/**
 * A dispute to be registered.
 *
 * @param parties at least one on either side
 */
public record Registration(Finding finding, List<Party> parties) {

    /** More are told of in the facts. */
    public static final int MOST_PARTIES = 20;

    public Registration {
        parties = List.copyOf(parties);
        for (Side side : Side.values()) {
            if (parties.stream().noneMatch(party -> party.side() == side)) {
                throw new BadField(side == Side.FIRST ? "first" : "second", BadField.Fault.MISSING);
            }
        }
        if (parties.size() > MOST_PARTIES) {
            throw new BadField("second", BadField.Fault.OUT_OF_RANGE);
        }
    }
}
