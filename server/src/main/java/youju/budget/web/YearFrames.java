package youju.budget.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import youju.account.Actor;
import youju.budget.Books;
import youju.budget.Entries;
import youju.budget.Ledger;
import youju.calendar.HouseClock;
import youju.page.Frames;

/** Makes the frame of a page of a year. */
@Component
class YearFrames {

    private static final int FIRST = 2000;
    private static final int LAST = 2199;

    private final Frames frames;
    private final Books books;
    private final Entries entries;
    private final HouseClock clock;

    YearFrames(Frames frames, Books books, Entries entries, HouseClock clock) {
        this.frames = frames;
        this.books = books;
        this.entries = entries;
        this.clock = clock;
    }

    /** @param asked 0 for the present year, or the last one with anything in it */
    YearFrame of(HttpServletRequest request, Actor actor, int asked) {
        List<Integer> years = new ArrayList<>(books.years());
        int present = clock.today().getYear();
        int year = asked >= FIRST && asked <= LAST
                ? asked
                : years.isEmpty() || years.contains(present) ? present : years.getFirst();
        if (!years.contains(year)) {
            years.add(year);
            years.sort(Comparator.reverseOrder());
        }
        return new YearFrame(
                frames.of(request),
                year,
                years,
                books.isClosed(year),
                actor,
                Ledger.mayDecide(actor) ? entries.waitingFor(actor.person()) : 0);
    }
}
