package youju.relief.web;

import java.util.List;
import java.util.Optional;
import youju.page.Frame;
import youju.page.Option;
import youju.relief.Action;
import youju.relief.Folders;
import youju.relief.Grant;
import youju.relief.Movement;
import youju.relief.Source;
import youju.relief.StepTaken;

/**
 * All that is known of one grant and what may be done with it now.
 *
 * @param petitionShown whether the reader may open the petition
 * @param source what it is paid from, for a reader who may see that
 * @param mayOpen whether the reader may see the recipient in clear
 * @param mayScan whether the reader may put scans into the folder
 * @param mayTakeOriginal whether the reader may print the folder in clear
 */
public record GrantPage(
        Frame frame,
        Grant grant,
        boolean petitionShown,
        List<StepTaken> timeline,
        List<Action> actions,
        Optional<Source> source,
        List<Movement> movements,
        List<Folders.Entered> contents,
        List<Option> pieces,
        boolean mayOpen,
        boolean mayScan,
        boolean mayTakeOriginal,
        String command) {

    public GrantPage {
        timeline = List.copyOf(timeline);
        actions = List.copyOf(actions);
        movements = List.copyOf(movements);
        contents = List.copyOf(contents);
        pieces = List.copyOf(pieces);
    }
}
