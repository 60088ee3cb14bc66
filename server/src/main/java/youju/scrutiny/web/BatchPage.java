package youju.scrutiny.web;

import java.util.UUID;
import youju.page.Frame;
import youju.scrutiny.Submissions.Progress;

/** How far the inspection of what was handed in together is. */
public record BatchPage(Frame frame, UUID batch, Progress progress) {

    public int percent() {
        return progress.all() == 0 ? 0 : progress.done() * 100 / progress.all();
    }
}
