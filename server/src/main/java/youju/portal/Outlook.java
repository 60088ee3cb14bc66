package youju.portal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import youju.calendar.Deadline;
import youju.calendar.Light;
import youju.calendar.Term;
import youju.calendar.Wording;
import youju.page.Words;
import youju.petition.Petition;
import youju.petition.PetitionClocks;
import youju.petition.State;

/**
 * How a petition stands for its petitioner: what is the case now, what comes next and by when, and what to do if it doesn't.
 *
 * @param now where it is
 * @param next what comes next
 * @param due the last day of it, where there is one
 * @param why how that day came about, step by step
 * @param late whether the day has passed and nothing was done
 * @param undone whom to turn to if it isn't done; empty where nothing is owed to the petitioner
 */
public record Outlook(String now, String next, Optional<String> due, List<String> why, boolean late, String undone) {

    public Outlook {
        why = List.copyOf(why);
    }

    /**
     * How it stands on a day.
     *
     * @param bodies a body's name by its number
     */
    public static Outlook of(
            Petition petition, PetitionClocks clocks, LocalDate today, Words words, LongFunction<String> bodies) {
        State state = petition.state();
        String office = petition.progress().holder().isPresent()
                ? bodies.apply(petition.progress().holder().getAsLong())
                : words.say("portal.office");
        Optional<Deadline> deadline = term(state).flatMap(clocks::newest);
        String key = "portal.next." + state.name();
        boolean plain = term(state).isPresent() && deadline.isEmpty() && words.has(key + ".plain");
        boolean owed = isOwed(state);
        return new Outlook(
                words.say("portal.now." + state.name(), office),
                words.say(plain ? key + ".plain" : key, office),
                deadline.flatMap(one -> one.legalEnd().known()).map(day -> Dates.of(day, words)),
                deadline.map(Wording.in(words.locale())::sentences).orElse(List.of()),
                owed && deadline.filter(one -> one.light(today) == Light.RED).isPresent(),
                owed ? words.say("portal.undone." + (isReview(state) ? "review" : "handling"), office) : "");
    }

    /** The term that the state's next step is due by. */
    static Optional<Term> term(State state) {
        return switch (state) {
            case RECEIVED, REGISTERED -> Optional.of(Term.REGISTER);
            case SENT, OBJECTED -> Optional.of(Term.NOTICE);
            case ACCEPTED -> Optional.of(Term.HANDLE);
            case SERVED -> Optional.of(Term.ASK_REVIEW);
            case IN_REVIEW -> Optional.of(Term.REVIEW);
            case REVIEW_SERVED -> Optional.of(Term.ASK_FINAL_REVIEW);
            case IN_FINAL_REVIEW -> Optional.of(Term.FINAL_REVIEW);
            case NOTHING, ROUTED, NOT_ACCEPTED, OPINED, REVIEWED, FINALLY_REVIEWED, CLOSED, WITHDRAWN, MERGED ->
                Optional.empty();
        };
    }

    /** Days from today to the end of a term that runs: 0 on its last day; nothing once it has passed. */
    public static Optional<Long> daysLeft(PetitionClocks clocks, Term term, LocalDate today) {
        return clocks.running().stream()
                .filter(deadline -> deadline.term() == term)
                .flatMap(deadline -> deadline.legalEnd().known().stream())
                .map(end -> ChronoUnit.DAYS.between(today, end))
                .filter(days -> days >= 0)
                .findFirst();
    }

    private static boolean isOwed(State state) {
        return switch (state) {
            case RECEIVED, REGISTERED, SENT, OBJECTED, ACCEPTED, OPINED -> true;
            case IN_REVIEW, REVIEWED, IN_FINAL_REVIEW, FINALLY_REVIEWED -> true;
            case NOTHING, ROUTED, NOT_ACCEPTED, SERVED, REVIEW_SERVED, CLOSED, WITHDRAWN, MERGED -> false;
        };
    }

    private static boolean isReview(State state) {
        return state.compareTo(State.IN_REVIEW) >= 0 && state.compareTo(State.FINALLY_REVIEWED) <= 0;
    }
}
