package youju.petition;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import youju.calendar.Term;

/** A petition with all that its next step depends on, as it stands under lock. */
record Case(Petition petition, List<Holding> handlings, List<PetitionClock> clocks, Set<Suggestion> suggestions) {

    Case {
        handlings = List.copyOf(handlings);
        clocks = List.copyOf(clocks);
        suggestions = Set.copyOf(suggestions);
    }

    /** The clock of that term that began last. */
    Optional<PetitionClock> newest(Term term) {
        return clocks.stream().filter(clock -> clock.term() == term).reduce((before, after) -> after);
    }

    /** Whether that body has it and didn't send it back. */
    boolean hasHandling(long body) {
        return handlings.stream()
                .anyMatch(holding -> holding.body() == body && holding.standing() != Holding.Standing.RETURNED);
    }

    /** Whether the party stands on that side; the bureau's people do so by being of the bureau. */
    boolean isOn(Side side, Party party) {
        Progress progress = petition.progress();
        return switch (side) {
            case LEAD -> party.actsFor(progress.lead());
            case REVIEWING -> party.actsFor(progress.reviewer());
            case SUPERVISED -> party.actsFor(progress.supervised());
            case CONTRIBUTING -> contributes(party);
            case INVOLVED -> party.bodies().stream().anyMatch(this::hasHandling);
            case BUREAU, PETITIONER, PROGRAM -> false;
        };
    }

    private boolean contributes(Party party) {
        return handlings.stream()
                .anyMatch(holding -> party.bodies().contains(holding.body())
                        && holding.way() == Way.CONTRIBUTE
                        && holding.standing() == Holding.Standing.OPEN);
    }
}
