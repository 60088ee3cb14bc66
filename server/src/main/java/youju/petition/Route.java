package youju.petition;

import java.util.EnumSet;
import java.util.Set;

/** The procedure that a petition is handled by. Only {@link #PETITION} has the 60-day clock and the review ladder. */
public enum Route {
    /** Studied and answered (art. 29). */
    PROPOSAL(29),
    /** By cadre-management authority (art. 30). */
    ACCUSATION(30),
    /** Litigation, prosecution or police procedure (art. 31 (1)). */
    LITIGATION(31),
    /** Arbitration (art. 31 (2)). */
    ARBITRATION(31),
    /** A party member's appeal (art. 31 (3)). */
    PARTY_APPEAL(31),
    /** Administrative reconsideration, ruling, confirmation, licence, penalty (art. 31 (4)). */
    ADMINISTRATIVE(31),
    /** An application to investigate or to protect rights: performed or answered by law (art. 31 (5)). */
    PERFORMANCE(31),
    /** None of these: heard, verified, answered with an opinion (art. 31 (6)). */
    PETITION(31);

    /** The statutory procedures that a petitioner can be led to instead. */
    public static final Set<Route> STATUTORY = Set.copyOf(EnumSet.range(LITIGATION, PERFORMANCE));

    private final int article;

    Route(int article) {
        this.article = article;
    }

    /** The article of the petition regulation. */
    public int article() {
        return article;
    }

    /** Whether a petition of that kind can be accepted on this route. */
    public boolean fits(Kind kind) {
        return switch (kind) {
            case PROPOSAL -> this == PROPOSAL;
            case ACCUSATION -> this == ACCUSATION;
            case APPEAL -> this != PROPOSAL && this != ACCUSATION;
        };
    }
}
