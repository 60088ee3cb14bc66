package youju.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import youju.petition.BadStep.Fault;
import youju.vault.PrivateRecord;

class RegistrationTest {

    private static final LocalDate DAY = LocalDate.of(2022, 6, 1);

    private static Content content(String summary, String facts, String request) {
        return new Content("CX-1", OptionalLong.empty(), "", OptionalLong.empty(), summary, facts, request);
    }

    private static List<Petitioner> petitioners(int all, int representatives) {
        return IntStream.range(0, all)
                .mapToObj(i -> new Petitioner(PrivateRecord.named("示例" + i), i < representatives))
                .toList();
    }

    private static List<Problem> problems(
            Kind kind, Channel channel, Crowd crowd, List<Petitioner> petitioners, List<Accused> accused) {
        return Registration.problems(kind, channel, DAY, content("摘要", "事实", "请求"), crowd, petitioners, accused, false);
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        assertThatExceptionOfType(InvalidRegistration.class)
                .isThrownBy(() -> new Registration(
                        Kind.APPEAL,
                        Channel.LETTER,
                        LocalDate.of(1999, 12, 31),
                        content(" ", "事".repeat(Content.LONGEST_FACTS + 1), ""),
                        new Crowd(0, Optional.empty()),
                        List.of(),
                        List.of(Accused.outside("某人")),
                        OptionalLong.empty(),
                        true))
                .satisfies(invalid -> assertThat(invalid.problems())
                        .containsExactly(
                                new Problem("summary", Fault.MISSING),
                                new Problem("facts", Fault.TOO_LONG),
                                new Problem("request", Fault.MISSING),
                                new Problem("receivedOn", Fault.OUT_OF_RANGE),
                                new Problem("people", Fault.OUT_OF_RANGE),
                                new Problem("petitioners", Fault.MISSING),
                                new Problem("accused", Fault.DOES_NOT_FIT),
                                new Problem("openToPublish", Fault.DOES_NOT_FIT)));
    }

    @Test
    void five_who_visit_with_one_request_choose_one_to_five_representatives() {
        Crowd eight = new Crowd(8, Optional.empty());
        assertThat(eight.isCollective()).isTrue();
        assertThat(problems(Kind.APPEAL, Channel.VISIT, eight, petitioners(8, 0), List.of()))
                .containsExactly(new Problem("representatives", Fault.MISSING));
        assertThat(problems(Kind.APPEAL, Channel.VISIT, eight, petitioners(8, 6), List.of()))
                .containsExactly(new Problem("representatives", Fault.OUT_OF_RANGE));
        assertThat(problems(Kind.APPEAL, Channel.VISIT, eight, petitioners(8, 5), List.of()))
                .isEmpty();
        assertThat(problems(Kind.APPEAL, Channel.LETTER, eight, petitioners(8, 0), List.of()))
                .isEmpty();
        assertThat(new Crowd(4, Optional.empty()).isCollective()).isFalse();
    }

    @Test
    void who_is_anonymous_is_not_named_and_who_is_not_is() {
        Crowd anonymous = new Crowd(1, Optional.of(CannotNotify.ANONYMOUS));
        assertThat(problems(Kind.ACCUSATION, Channel.LETTER, anonymous, List.of(), List.of(Accused.body(3))))
                .isEmpty();
        assertThat(problems(Kind.APPEAL, Channel.LETTER, anonymous, petitioners(1, 0), List.of()))
                .containsExactly(new Problem("cannotNotify", Fault.DOES_NOT_FIT));
    }

    @Test
    void no_more_are_named_than_there_are() {
        assertThat(problems(Kind.APPEAL, Channel.LETTER, new Crowd(1, Optional.empty()), petitioners(2, 0), List.of()))
                .containsExactly(new Problem("people", Fault.DOES_NOT_FIT));
    }
}
