package youju.notice;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import youju.account.Actor;
import youju.calendar.HouseClock;

/** An official's notices, read with the official's own eyes. */
@Component
public class Inbox {

    /** Notices of a page. */
    public static final int PAGE = 50;

    /** As far as unread ones are counted. */
    public static final int MOST_COUNTED = 99;

    /** What is older is history: it isn't counted as unread. */
    private static final Duration FRESH = Duration.ofDays(30);

    private final NoticeTable table;
    private final AddressTable addresses;
    private final HouseClock clock;

    Inbox(NoticeTable table, AddressTable addresses, HouseClock clock) {
        this.table = table;
        this.addresses = addresses;
        this.clock = clock;
    }

    /**
     * The newest first.
     *
     * @param before the last one of the page before; {@link Long#MAX_VALUE} for the first page
     * @return one more than {@link #PAGE} if there is another page
     */
    @Transactional(readOnly = true)
    public List<Notice> page(Actor actor, long before) {
        return table.page(actor.person(), before, PAGE + 1);
    }

    /** How many of the last thirty days are unread, no further than {@link #MOST_COUNTED}. */
    @Transactional(readOnly = true)
    public int unread(Actor actor) {
        return table.unread(actor.person(), clock.instant().minus(FRESH), MOST_COUNTED);
    }

    /** Marks one as read and gives it; nothing if it isn't the reader's. */
    @Transactional
    public Optional<Notice> read(Actor actor, long id) {
        Optional<Notice> found = table.find(actor.person(), id);
        found.ifPresent(notice -> table.markRead(actor.person(), id, false, clock.instant()));
        return found;
    }

    /** Marks this one and all before it. */
    @Transactional
    public void readAll(Actor actor, long upTo) {
        table.markRead(actor.person(), upTo, true, clock.instant());
    }

    /** Where notices go by mail too. */
    @Transactional(readOnly = true)
    public Optional<String> address(Actor actor) {
        return addresses.of(actor.person());
    }

    /**
     * Sends notices by mail from now on, or no more if the address is empty.
     *
     * @return whether it is an address
     */
    @Transactional
    public boolean mailTo(Actor actor, String address) {
        String stripped = address.strip();
        if (stripped.isEmpty()) {
            addresses.remove(actor.person());
            return true;
        }
        boolean good = stripped.length() <= 100 && stripped.matches("[^@\\s,;<>\"]+@[^@\\s,;<>\"]+");
        if (good) {
            addresses.put(actor.person(), stripped);
        }
        return good;
    }
}
