package youju.asset;

import java.time.LocalDate;

/** Who keeps a card and where, since a day. */
public record Custody(LocalDate day, long keeper, String keeperName, String place, String why, String who) {}
