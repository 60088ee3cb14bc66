package youju.office.web;

import java.util.List;
import youju.office.NoticeText;
import youju.page.Frame;

/**
 * A year's notice, to be entered whole.
 *
 * @param known whether there is one already, which this replaces
 * @param resettable whether one comes with the program
 * @param refused {@code office.refused.*} to say; nothing if empty
 */
public record YearPage(
        Frame frame,
        int year,
        boolean known,
        boolean resettable,
        String text,
        String reason,
        List<NoticeText.RowError> errors,
        String refused) {

    public YearPage {
        errors = List.copyOf(errors);
    }

    public String error(String field) {
        return refused.equals(field) ? frame.say("office.refused." + field) : "";
    }
}
