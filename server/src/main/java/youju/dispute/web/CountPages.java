package youju.dispute.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import youju.account.Actor;
import youju.account.Allowed;
import youju.account.Role;
import youju.calendar.HouseClock;
import youju.dispute.BadField;
import youju.dispute.Campaign;
import youju.dispute.Campaigns;
import youju.dispute.Docket;
import youju.dispute.Filter;
import youju.dispute.Refused;
import youju.page.Download;
import youju.page.Frame;
import youju.page.Frames;

/** Screenings, counts and the list as a workbook. */
@Controller
@Allowed({Role.REGISTRAR, Role.HANDLER, Role.SUPERVISOR, Role.LEADER, Role.AUDITOR})
class CountPages {

    private final Frames frames;
    private final Docket docket;
    private final Campaigns campaigns;
    private final HouseClock clock;

    CountPages(Frames frames, Docket docket, Campaigns campaigns, HouseClock clock) {
        this.frames = frames;
        this.docket = docket;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    /** Of the year under way unless told. */
    @GetMapping("/disputes/counts")
    String counts(
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            HttpServletRequest request,
            Model model) {
        LocalDate today = clock.today();
        LocalDate first = day(from).orElse(today.withDayOfYear(1));
        LocalDate last = day(to).orElse(today);
        Filter found = Filter.found(first, last);
        Map<Docket.Share, List<Docket.Part>> shares = new EnumMap<>(Docket.Share.class);
        for (Docket.Share share : Docket.Share.values()) {
            shares.put(share, docket.by(share, found));
        }
        model.addAttribute("page", new CountsPage(frames.of(request), first, last, docket.figures(found), shares));
        return "dispute/counts";
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    @GetMapping("/disputes/export")
    ResponseEntity<byte[]> export(
            @RequestParam Map<String, String> given, @AuthenticationPrincipal Actor actor, HttpServletRequest request) {
        Frame frame = frames.of(request);
        byte[] content = ListBook.write(frame.words(), docket, Filter.of(given), actor, clock);
        return Download.xlsx(frame.say("dispute.title") + " " + clock.today(), content);
    }

    @GetMapping("/disputes/campaigns")
    String screenings(@AuthenticationPrincipal Actor actor, HttpServletRequest request, Model model) {
        show(Map.of(), UUID.randomUUID().toString(), Optional.empty(), Optional.empty(), actor, request, model);
        return "dispute/campaigns";
    }

    @PostMapping("/disputes/campaigns")
    @Allowed({Role.REGISTRAR, Role.SUPERVISOR})
    String open(
            @RequestParam Map<String, String> typed,
            @RequestParam UUID command,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request,
            RedirectAttributes redirect,
            Model model) {
        Frame frame = frames.of(request);
        Given given = new Given(typed);
        try {
            campaigns.open(
                    new Campaign(
                            0,
                            given.text("name"),
                            given.text("subject"),
                            given.text("document"),
                            given.day("firstDay"),
                            given.day("lastDay")),
                    actor,
                    command);
            Frames.flash(redirect, true, frame.say("dispute.campaign.opened"));
            return "redirect:/disputes/campaigns";
        } catch (BadField bad) {
            show(
                    typed,
                    command.toString(),
                    Optional.of(bad),
                    Optional.of(frame.say("dispute.faults")),
                    actor,
                    request,
                    model);
        } catch (Refused refused) {
            String said = Says.of(frame.words(), refused);
            show(typed, command.toString(), Optional.empty(), Optional.of(said), actor, request, model);
        }
        return "dispute/campaigns";
    }

    private void show(
            Map<String, String> typed,
            String command,
            Optional<BadField> bad,
            Optional<String> problem,
            Actor actor,
            HttpServletRequest request,
            Model model) {
        List<CampaignsPage.Found> found = campaigns.all().stream()
                .map(campaign -> new CampaignsPage.Found(
                        campaign, docket.figures(Filter.of(Map.of("campaign", String.valueOf(campaign.id()))))))
                .toList();
        boolean mayOpen = actor.isOfBureau() && (actor.is(Role.REGISTRAR) || actor.is(Role.SUPERVISOR));
        model.addAttribute("page", new CampaignsPage(frames.of(request), found, mayOpen, command, typed, bad, problem));
    }
}
