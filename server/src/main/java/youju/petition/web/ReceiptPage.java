package youju.petition.web;

import java.util.List;
import java.util.Optional;
import youju.page.Frame;
import youju.petition.Petition;

/**
 * What the petitioner takes home.
 *
 * @param code shown this once
 * @param attached names of the files taken in
 * @param refused why others weren't, in sentences
 */
public record ReceiptPage(
        Frame frame, Petition petition, Optional<String> code, List<String> attached, List<String> refused) {

    public ReceiptPage {
        attached = List.copyOf(attached);
        refused = List.copyOf(refused);
    }
}
