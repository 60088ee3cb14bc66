package youju.petition.web;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import youju.account.Actor;
import youju.account.Allowed;
import youju.account.Role;
import youju.calendar.Deadline;
import youju.petition.Action;
import youju.petition.By;
import youju.petition.Petition;
import youju.petition.Petitions;
import youju.petition.StepTaken;
import youju.petition.docket.Cursor;
import youju.petition.docket.Docket;
import youju.petition.docket.Filter;

/** Casework for programs: the same lists and matters, with the same eyes, as JSON. Reads only. */
@RestController
@RequestMapping("/api/petitions")
@Allowed({Role.REGISTRAR, Role.HANDLER, Role.SUPERVISOR, Role.REVIEWER, Role.LEADER, Role.AUDITOR})
class PetitionApi {

    private final Petitions petitions;
    private final Docket docket;

    PetitionApi(Petitions petitions, Docket docket) {
        this.petitions = petitions;
        this.docket = docket;
    }

    /** A matter with its terms and course; who petitions is masked or left out. */
    record Matter(Petition petition, List<Deadline> deadlines, List<StepTaken> timeline, List<Action> actions) {}

    /** One page of the list that the same parameters give on the page; {@code after} is the {@code next} of the page before. */
    @GetMapping
    Docket.Page list(@RequestParam Map<String, String> filter) {
        return docket.page(Filter.of(filter), Cursor.read(filter.getOrDefault("after", "")));
    }

    @GetMapping("/{id:\\d+}")
    Matter petition(@PathVariable long id, @AuthenticationPrincipal Actor actor) {
        Petition petition = petitions.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new Matter(
                petition,
                petitions.clocks(id).deadlines(),
                petitions.timeline(id),
                actor.is(Role.AUDITOR) ? List.of() : petitions.allowedActions(id, By.of(actor)));
    }
}
