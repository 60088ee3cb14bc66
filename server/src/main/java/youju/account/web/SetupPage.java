package youju.account.web;

import java.util.Optional;
import youju.account.Refusal.Reason;
import youju.account.Setup;
import youju.page.Frame;

/**
 * The first start.
 *
 * @param token as given with the address; the form is there only where it is right
 * @param form as typed, without the password
 */
public record SetupPage(Frame frame, boolean admitted, String token, Setup.Founding form, Optional<Reason> refused) {

    public String error(String field) {
        return Choices.error(frame, refused, field);
    }
}
