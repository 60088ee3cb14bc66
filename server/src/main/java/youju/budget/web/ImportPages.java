package youju.budget.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
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
import youju.budget.ImportFile;
import youju.budget.Imports;
import youju.budget.Ledger;
import youju.budget.Refused;
import youju.budget.sheet.Field;
import youju.budget.sheet.Unusable;
import youju.page.Frames;

/** Taking in spreadsheets: send, look through, take. */
@Controller
@Allowed({Role.FINANCE, Role.LEADER, Role.AUDITOR, Role.EVALUATOR})
class ImportPages {

    private final YearFrames frames;
    private final Imports imports;
    private final Ledger ledger;

    ImportPages(YearFrames frames, Imports imports, Ledger ledger) {
        this.frames = frames;
        this.imports = imports;
        this.ledger = ledger;
    }

    @GetMapping("/budget/imports")
    String list(
            @RequestParam(defaultValue = "0") int year,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request,
            Model model) {
        return show(frames.of(request, actor, year), "", model);
    }

    private String show(YearFrame around, String fault, Model model) {
        model.addAttribute("page", new ImportsPage(around, imports.newest(), fault));
        return "budget/imports";
    }

    @PostMapping("/budget/imports/{target}")
    @Allowed(Role.FINANCE)
    String send(
            @PathVariable String target,
            @RequestParam("file") MultipartFile file,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request,
            Model model)
            throws IOException {
        YearFrame around = frames.of(request, actor, 0);
        Field.Target kind = Arrays.stream(Field.Target.values())
                .filter(one -> one.name().equals(target))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        try {
            String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
            return "redirect:/budget/imports/" + imports.receive(kind, name, file.getBytes(), actor);
        } catch (Unusable unusable) {
            return show(around, around.frame().words().of("budget.file", unusable.reason()), model);
        } catch (Refused refused) {
            return show(around, Faults.sentence(around.frame().words(), refused), model);
        }
    }

    private ImportFile find(long id) {
        return imports.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @GetMapping("/budget/imports/{id}")
    String look(@PathVariable long id, @AuthenticationPrincipal Actor actor, HttpServletRequest request, Model model) {
        return show(find(id), frames.of(request, actor, 0), "", model);
    }

    private String show(ImportFile file, YearFrame around, String fault, Model model) {
        boolean mayDecide = file.waiting() > 0
                && Ledger.mayDecide(around.actor())
                && file.who() != around.actor().person();
        model.addAttribute(
                "page",
                new ImportPage(
                        around,
                        imports.check(file),
                        mayDecide,
                        UUID.randomUUID().toString(),
                        fault));
        return "budget/import";
    }

    /** Says which column holds what. */
    @PostMapping("/budget/imports/{id}/columns")
    @Allowed(Role.FINANCE)
    String columns(
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request,
            Model model) {
        ImportFile file = find(id);
        Map<Field, Integer> columns = new EnumMap<>(Field.class);
        for (Field field : Field.of(file.target())) {
            String column = typed.getOrDefault(field.name(), "");
            if (column.matches("\\d{1,2}")) {
                columns.put(field, Integer.valueOf(column));
            }
        }
        return trying(file, actor, request, model, () -> imports.remember(file, columns, actor));
    }

    @PostMapping("/budget/imports/{id}/take")
    @Allowed(Role.FINANCE)
    String take(
            @PathVariable long id,
            @RequestParam(defaultValue = "false") boolean goodOnly,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request,
            Model model,
            RedirectAttributes redirect) {
        ImportFile file = find(id);
        YearFrame around = frames.of(request, actor, 0);
        return trying(file, actor, request, model, () -> {
            int taken = imports.take(file, goodOnly, actor);
            Frames.flash(redirect, true, around.frame().say("budget.import.taken", taken));
        });
    }

    /** Approves or sends back all that came with a file and waits. */
    @PostMapping("/budget/imports/{id}/decide")
    @Allowed({Role.FINANCE, Role.LEADER})
    String decide(
            @PathVariable long id,
            @RequestParam(name = "do") String button,
            @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request,
            Model model,
            RedirectAttributes redirect) {
        ImportFile file = find(id);
        YearFrame around = frames.of(request, actor, 0);
        return trying(file, actor, request, model, () -> {
            int decided = ledger.decideFile(id, button.equals("approve"), reason, actor);
            Frames.flash(redirect, true, around.frame().say("budget.import.decided", decided));
        });
    }

    private String trying(ImportFile file, Actor actor, HttpServletRequest request, Model model, Runnable work) {
        YearFrame around = frames.of(request, actor, 0);
        try {
            work.run();
            return "redirect:/budget/imports/" + file.id();
        } catch (Refused refused) {
            return show(file, around, Faults.sentence(around.frame().words(), refused), model);
        }
    }

    /** The faulty rows as they were, each with what is wrong: to be put right and sent again. */
    @GetMapping("/budget/imports/{id}/faulty.xlsx")
    ResponseEntity<byte[]> faulty(
            @PathVariable long id, @AuthenticationPrincipal Actor actor, HttpServletRequest request) {
        ImportFile file = find(id);
        YearFrame around = frames.of(request, actor, 0);
        return SheetPages.file(
                around.frame().say("budget.import.faulty.file", String.valueOf(id)),
                FaultySheet.write(around.frame(), imports.check(file)));
    }
}
