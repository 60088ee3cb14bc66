package youju.relief.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import youju.account.Actor;
import youju.account.Allowed;
import youju.account.Role;
import youju.page.Frame;
import youju.page.Frames;
import youju.relief.BadEntry;
import youju.relief.BadResult;
import youju.relief.BankFile;
import youju.relief.Batch;
import youju.relief.Docket;
import youju.relief.Payments;
import youju.relief.Refused;
import youju.relief.State;
import youju.vault.VaultRefusal;

/** Payment batches: made, sent to the bank as a file, and told of by the bank's file. */
@Controller
@Allowed({Role.REGISTRAR, Role.SUPERVISOR, Role.LEADER, Role.FINANCE, Role.AUDITOR})
class BatchPages {

    private static final MediaType XLSX =
            MediaType.valueOf("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Frames frames;
    private final Payments payments;
    private final Docket docket;

    BatchPages(Frames frames, Payments payments, Docket docket) {
        this.frames = frames;
        this.payments = payments;
        this.docket = docket;
    }

    @GetMapping("/relief/batches")
    String list(
            @RequestParam(defaultValue = "") String before,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request,
            Model model) {
        return list(fresh(), before, actor, request, model);
    }

    private String list(Typed typed, String before, Actor actor, HttpServletRequest request, Model model) {
        List<Batch> batches = payments.page(ConferencePages.before(before));
        boolean more = batches.size() > Payments.PAGE;
        List<Batch> shown = more ? batches.subList(0, Payments.PAGE) : batches;
        model.addAttribute(
                "page",
                new BatchListPage(
                        frames.of(request),
                        typed,
                        shown,
                        more ? "/relief/batches?before=" + shown.getLast().id() : "",
                        docket.page(Docket.Filter.in(State.APPROVED), Optional.empty(), Payments.MOST)
                                .lines(),
                        mayPay(actor)));
        return "relief/batches";
    }

    private static Typed fresh() {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.add("command", UUID.randomUUID().toString());
        return Typed.of(typed);
    }

    static boolean mayPay(Actor actor) {
        return actor.isOfBureau() && actor.is(Role.FINANCE) && !actor.is(Role.AUDITOR);
    }

    @PostMapping("/relief/batches")
    @Allowed(Role.FINANCE)
    String make(
            @RequestParam MultiValueMap<String, String> given,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model) {
        Typed typed = Typed.of(given);
        Frame frame = frames.of(request);
        Typed wrong;
        try {
            List<Long> chosen = typed.all("grant").stream()
                    .filter(id -> id.matches("\\d{1,18}"))
                    .map(Long::valueOf)
                    .toList();
            long id = payments.batch(chosen, typed.text("words"), actor, typed.command());
            Frames.flash(redirect, true, frame.say("relief.batch.made"));
            return "redirect:/relief/batches/" + id;
        } catch (BadEntry bad) {
            wrong = typed.with(bad.field(), Wordings.of(frame, bad));
        } catch (Refused refused) {
            wrong = typed.with("", Wordings.of(frame, refused));
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return list(wrong, "", actor, request, model);
    }

    @GetMapping("/relief/batches/{id:\\d+}")
    String batch(@PathVariable long id, @AuthenticationPrincipal Actor actor, HttpServletRequest request, Model model) {
        return show(id, List.of(), Optional.empty(), actor, request, model);
    }

    private String show(
            long id,
            List<BadResult.Fault> faults,
            Optional<String> problem,
            Actor actor,
            HttpServletRequest request,
            Model model) {
        Batch batch = payments.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute(
                "page",
                new BatchPage(
                        frames.of(request),
                        batch,
                        faults,
                        problem,
                        mayPay(actor),
                        UUID.randomUUID().toString()));
        return "relief/batch";
    }

    /** Names and accounts in clear, each on record with the reason; so it is a form and no link. */
    @PostMapping("/relief/batches/{id:\\d+}/file")
    @Allowed(Role.FINANCE)
    Object file(
            @PathVariable long id,
            @RequestParam(defaultValue = "xlsx") String format,
            @RequestParam(defaultValue = "") String why,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        Frame frame = frames.of(request);
        Batch batch = payments.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        try {
            List<Payments.Order> orders = payments.orders(id, why, actor);
            BankFile file = new BankFile(frame.words());
            boolean csv = format.equals("csv");
            return ResponseEntity.ok()
                    .cacheControl(CacheControl.noStore())
                    .header(
                            "Content-Disposition",
                            ContentDisposition.attachment()
                                    .filename(batch.number() + (csv ? ".csv" : ".xlsx"), StandardCharsets.UTF_8)
                                    .build()
                                    .toString())
                    .contentType(csv ? new MediaType("text", "csv", StandardCharsets.UTF_8) : XLSX)
                    .body(csv ? file.csv(orders) : file.xlsx(orders));
        } catch (VaultRefusal refusal) {
            Frames.flash(redirect, false, Wordings.of(frame, refusal));
        } catch (Refused refused) {
            Frames.flash(redirect, false, Wordings.of(frame, refused));
        }
        return "redirect:/relief/batches/" + id;
    }

    @PostMapping("/relief/batches/{id:\\d+}/result")
    @Allowed(Role.FINANCE)
    String result(
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> given,
            @RequestParam MultipartFile file,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model)
            throws IOException {
        Frame frame = frames.of(request);
        String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
        List<BadResult.Fault> faults = List.of();
        Optional<String> problem;
        try {
            Payments.Taken taken = payments.take(
                    id, name, file.getBytes(), actor, Typed.of(given).command());
            Frames.flash(
                    redirect, true, frame.say("relief.result.taken", taken.paid(), taken.failed(), taken.returned()));
            return "redirect:/relief/batches/" + id;
        } catch (BadResult bad) {
            faults = bad.faults();
            problem = Optional.of(frame.say("relief.result.bad", name, faults.size()));
        } catch (BadEntry bad) {
            problem = Optional.of(Wordings.of(frame, bad));
        } catch (Refused refused) {
            problem = Optional.of(Wordings.of(frame, refused));
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(id, faults, problem, actor, request, model);
    }
}
