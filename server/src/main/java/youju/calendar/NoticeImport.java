package youju.calendar;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Fills the years that are missing when the server starts: after the migrations, before the first request. */
@Component
class NoticeImport implements SmartLifecycle {

    private static final String WHO = "youju";
    private static final String REASON = "国务院办公厅节假日安排（tyme4j）";

    private final Calendars calendars;
    private volatile boolean done;

    NoticeImport(Calendars calendars) {
        this.calendars = calendars;
    }

    @Override
    public void start() {
        calendars.fillMissingYears(WHO, REASON);
        done = true;
    }

    @Override
    public void stop() {
        done = false;
    }

    @Override
    public boolean isRunning() {
        return done;
    }

    /** The web server starts in one of the last phases. */
    @Override
    public int getPhase() {
        return 0;
    }
}
