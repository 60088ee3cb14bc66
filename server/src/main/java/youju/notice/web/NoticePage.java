package youju.notice.web;

import java.util.List;
import java.util.Optional;
import youju.notice.Notice;
import youju.page.Frame;

/**
 * Somebody's notices.
 *
 * @param next after which the next page goes on
 * @param address where they go by mail too
 * @param newest the newest one shown or 0, up to which all are marked as read
 */
public record NoticePage(
        Frame frame, List<Notice> notices, Optional<Long> next, String address, boolean badAddress, long newest) {

    public NoticePage {
        notices = List.copyOf(notices);
    }
}
