package youju.petition.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import youju.account.Actor;
import youju.account.Allowed;
import youju.account.Role;
import youju.page.Frame;
import youju.page.Frames;
import youju.petition.Categories;
import youju.petition.Category;

/** 信访内容分类: two levels; one in use is renamed or retired with a reason, and never taken away. */
@Controller
@Allowed(Role.ADMINISTRATOR)
class CategoryPages {

    private static final Pattern TOP = Pattern.compile("[A-Z]{2,4}");
    private static final Pattern CHILD = Pattern.compile("[A-Z]{2,4}-[A-Z0-9]{1,4}");
    private static final int SHORTEST_NAME = 2;
    private static final int LONGEST_NAME = 40;
    private static final int SHORTEST_REASON = 4;
    private static final int LONGEST_REASON = 500;

    private final Frames frames;
    private final Categories categories;

    CategoryPages(Frames frames, Categories categories) {
        this.frames = frames;
        this.categories = categories;
    }

    @GetMapping("/categories")
    String all(HttpServletRequest request, Model model) {
        return show(CategoriesPage.Typed.NOTHING, Optional.empty(), request, model);
    }

    @PostMapping("/categories")
    String add(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String parent,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request,
            RedirectAttributes redirect,
            Model model) {
        Frame frame = frames.of(request);
        var typed =
                new CategoriesPage.Typed(code.strip().toUpperCase(Locale.ROOT), parent, name.strip(), reason.strip());
        List<Category> all = categories.all();
        Optional<String> problem = wrong(typed, all).map(frame::say);
        if (problem.isPresent()) {
            return show(typed, problem, request, model);
        }
        Optional<String> under = Optional.of(parent).filter(text -> !text.isEmpty());
        int position = 1
                + (int) all.stream()
                        .filter(category -> category.parent().equals(under))
                        .count();
        categories.put(new Category(typed.code(), under, typed.name(), position, true), actor, typed.reason());
        Frames.flash(redirect, true, frame.say("petition.categories.added", typed.name()));
        return "redirect:/categories";
    }

    @PostMapping("/categories/{code}")
    String change(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(name = "do", defaultValue = "rename") String button,
            @AuthenticationPrincipal Actor actor,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        Category before = categories.find(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Frame frame = frames.of(request);
        Category after = switch (button) {
            case "retire" -> new Category(code, before.parent(), before.name(), before.position(), false);
            case "restore" -> new Category(code, before.parent(), before.name(), before.position(), true);
            default -> new Category(code, before.parent(), name.strip(), before.position(), before.active());
        };
        Optional<String> problem = wrongName(after, categories.all()).or(() -> wrongReason(reason.strip()));
        if (problem.isEmpty()) {
            categories.put(after, actor, reason.strip());
        }
        Frames.flash(
                redirect,
                problem.isEmpty(),
                before.name() + "：" + frame.say(problem.orElse("petition.categories." + done(button))));
        return "redirect:/categories";
    }

    private static String done(String button) {
        return switch (button) {
            case "retire" -> "retired";
            case "restore" -> "restored";
            default -> "renamed";
        };
    }

    /** What is wrong with a new one, as a key. */
    private static Optional<String> wrong(CategoriesPage.Typed typed, List<Category> all) {
        boolean top = typed.parent().isEmpty();
        if (!(top ? TOP : CHILD).matcher(typed.code()).matches()
                || (!top && !typed.code().startsWith(typed.parent() + "-"))) {
            return Optional.of("petition.categories.bad-code");
        }
        if (all.stream().anyMatch(other -> other.code().equals(typed.code()))) {
            return Optional.of("petition.categories.code-taken");
        }
        boolean noParent = !top
                && all.stream().noneMatch(other -> other.isTop() && other.code().equals(typed.parent()));
        if (noParent) {
            return Optional.of("petition.categories.no-parent");
        }
        Category wished = new Category(
                typed.code(), Optional.of(typed.parent()).filter(text -> !text.isEmpty()), typed.name(), 0, true);
        return wrongName(wished, all).or(() -> wrongReason(typed.reason()));
    }

    private static Optional<String> wrongName(Category wished, List<Category> all) {
        if (wished.name().length() < SHORTEST_NAME || wished.name().length() > LONGEST_NAME) {
            return Optional.of("petition.categories.bad-name");
        }
        boolean taken = all.stream()
                .anyMatch(other -> !other.code().equals(wished.code())
                        && other.parent().equals(wished.parent())
                        && other.name().equals(wished.name()));
        return taken ? Optional.of("petition.categories.name-taken") : Optional.empty();
    }

    private static Optional<String> wrongReason(String reason) {
        return reason.length() < SHORTEST_REASON || reason.length() > LONGEST_REASON
                ? Optional.of("petition.categories.bad-reason")
                : Optional.empty();
    }

    private String show(CategoriesPage.Typed typed, Optional<String> problem, HttpServletRequest request, Model model) {
        model.addAttribute("page", new CategoriesPage(frames.of(request), categories.all(), typed, problem));
        return "petition/categories";
    }
}
