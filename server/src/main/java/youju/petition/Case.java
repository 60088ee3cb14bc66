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

    boolean hasOpenHandling(long body) {
        return handlings.stream()
                .anyMatch(holding -> holding.body() == body && holding.standing() != Holding.Standing.RETURNED);
    }

    boolean isOn(Side side, long body, boolean ofBureau) {
        Progress progress = petition.progress();
        return switch (side) {
            case BUREAU -> ofBureau;
            case LEAD -> progress.lead().stream().anyMatch(lead -> lead == body);
            case REVIEWING -> progress.reviewer().stream().anyMatch(reviewer -> reviewer == body);
            case SUPERVISED -> progress.supervised().stream().anyMatch(supervised -> supervised == body);
            case CONTRIBUTING -> contributes(body);
            case INVOLVED -> ofBureau || hasOpenHandling(body);
            case PETITIONER, PROGRAM -> false;
        };
    }

    private boolean contributes(long body) {
        return handlings.stream()
                .anyMatch(holding -> holding.body() == body
                        && holding.way() == Way.CONTRIBUTE
                        && holding.standing() == Holding.Standing.OPEN);
    }
}
