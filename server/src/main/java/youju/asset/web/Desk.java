package youju.asset.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import youju.account.Actor;
import youju.account.Role;
import youju.asset.AssetClass;
import youju.asset.Assets;
import youju.asset.BadField;
import youju.asset.Refused;
import youju.money.Money;
import youju.money.NotMoney;
import youju.page.Frame;
import youju.page.Frames;
import youju.page.Option;
import youju.page.Words;

/** What the pages of assets share: who is let in, how forms are read, what is said of a refusal. */
@Component
class Desk {

    private final Assets assets;

    Desk(Assets assets) {
        this.assets = assets;
    }

    /** The bureau's own things: other bodies' leaders have no business in them. */
    static void admit(Actor actor) {
        if (!actor.isOfBureau() && !actor.is(Role.AUDITOR)) {
            throw new AccessDeniedException("assets are the bureau's and the auditors' business");
        }
    }

    /** Does what a small form asks for, and says on the next page what it came to. */
    static String done(Frame frame, RedirectAttributes redirect, String next, Supplier<String> work) {
        try {
            Frames.flash(redirect, true, work.get());
        } catch (Refused refused) {
            Frames.flash(redirect, false, frame.words().of("asset.refusal", refused.reason()));
        } catch (BadField bad) {
            Frames.flash(
                    redirect,
                    false,
                    frame.say("asset.field." + bad.field()) + "："
                            + frame.words().of("asset.fault", bad.fault()));
        }
        return "redirect:" + next;
    }

    static Money money(String field, String text) {
        try {
            return Money.parse(text);
        } catch (NotMoney not) {
            throw new BadField(field, text.isBlank() ? BadField.Fault.MISSING : BadField.Fault.UNREADABLE);
        }
    }

    static LocalDate day(String field, String text) {
        return day(text)
                .orElseThrow(
                        () -> new BadField(field, text.isBlank() ? BadField.Fault.MISSING : BadField.Fault.UNREADABLE));
    }

    static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    static long number(String field, String text) {
        try {
            return Long.parseLong(text.strip());
        } catch (NumberFormatException unreadable) {
            throw new BadField(field, text.isBlank() ? BadField.Fault.MISSING : BadField.Fault.UNREADABLE);
        }
    }

    static String command() {
        return UUID.randomUUID().toString();
    }

    static <E extends Enum<E>> List<Option> options(Words words, String prefix, List<E> some) {
        return some.stream()
                .map(each -> new Option(each.name(), words.of(prefix, each)))
                .toList();
    }

    List<Option> classes(Words words, int year) {
        return assets.classes(year).stream()
                .map(type -> new Option(type.code(), type.code() + " " + type.name() + life(words, type)))
                .toList();
    }

    private static String life(Words words, AssetClass type) {
        return type.lifeYears().isPresent()
                ? words.say("asset.life.years", type.lifeYears().getAsInt())
                : words.say("asset.life.none");
    }

    List<Option> keepers() {
        return assets.keepers().stream()
                .map(person -> new Option(String.valueOf(person.id()), person.name() + " · " + person.bodyName()))
                .toList();
    }

    static <E extends Enum<E>> List<E> all(Class<E> type) {
        return Arrays.asList(type.getEnumConstants());
    }
}
