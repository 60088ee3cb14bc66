package youju.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import youju.petition.Category;

class DraftCheckTest {

    private static final Choices.Offered OFFERED = new Choices.Offered(
            List.of(new Category("CX", Optional.empty(), "城乡建设", 1, true)), List.of(), List.of(), List.of(), "");
    private static final LocalDate TODAY = LocalDate.of(2022, 6, 1);
    private static final Draft.Person PERSON = new Draft.Person("杨示例", "", "13800000000", "云台镇一村", false);

    private static Draft draft(String kind) {
        return Draft.NONE
                .with(kind)
                .with(new Draft.Matter("CX", "", "", "", "", "某所所长", "一句话", "经过", "请求", false))
                .with(new Draft.Writers(false, "1", List.of(PERSON)));
    }

    private static List<String> fields(Part part, Draft draft) {
        return DraftCheck.of(part, draft, OFFERED, TODAY).stream()
                .map(Flaw::field)
                .toList();
    }

    private static Draft by(Draft draft, boolean anonymous, String people, Draft.Person... persons) {
        return draft.with(new Draft.Writers(anonymous, people, List.of(persons)));
    }

    @ParameterizedTest
    @CsvSource({"APPEAL", "ACCUSATION", "PROPOSAL"})
    void a_whole_draft_has_no_flaw(String kind) {
        assertThat(DraftCheck.firstFlawed(draft(kind), OFFERED, TODAY)).isEmpty();
    }

    @Test
    void only_an_accusation_may_be_anonymous() {
        assertThat(fields(Part.WRITERS, by(draft("ACCUSATION"), true, "", Draft.Person.EMPTY)))
                .isEmpty();
        assertThat(fields(Part.WRITERS, by(draft("APPEAL"), true, "1", PERSON))).containsExactly("anonymous");
    }

    @Test
    void an_accusation_says_whom_it_accuses() {
        Draft.Matter nobody = new Draft.Matter("CX", "", "", "", "", "", "一句话", "经过", "", false);
        assertThat(fields(Part.MATTER, draft("ACCUSATION").with(nobody))).containsExactly("accusedNamed");
        assertThat(fields(Part.MATTER, draft("PROPOSAL").with(nobody))).isEmpty();
        assertThat(fields(Part.MATTER, draft("APPEAL").with(nobody))).containsExactly("request");
    }

    @ParameterizedTest
    @CsvSource({"1, ''", "4, ''", "５人, person0-representative", "0, people", "三, people", "100001, people"})
    void five_people_or_more_choose_who_speaks_for_them(String people, String flawed) {
        assertThat(fields(Part.WRITERS, by(draft("APPEAL"), false, people, PERSON)))
                .isEqualTo(flawed.isEmpty() ? List.of() : List.of(flawed));
    }

    @Test
    void no_more_than_five_speak_for_the_others() {
        Draft.Person speaks = new Draft.Person("杨示例", "", "13800000000", "云台镇一村", true);
        assertThat(fields(Part.WRITERS, by(draft("APPEAL"), false, "9", speaks, speaks, speaks, speaks, speaks)))
                .isEmpty();
        assertThat(fields(
                        Part.WRITERS, by(draft("APPEAL"), false, "9", speaks, speaks, speaks, speaks, speaks, speaks)))
                .containsExactly("person0-representative");
    }

    @Test
    void a_person_left_empty_is_nobody_and_one_begun_is_asked_for_the_rest() {
        Draft.Person begun = new Draft.Person("朱示例", "123", "", "", false);
        assertThat(fields(Part.WRITERS, by(draft("APPEAL"), false, "2", PERSON, Draft.Person.EMPTY)))
                .isEmpty();
        assertThat(fields(Part.WRITERS, by(draft("APPEAL"), false, "2", PERSON, begun)))
                .containsExactly("person1-phone", "person1-address", "person1-idNumber");
        assertThat(fields(Part.WRITERS, by(draft("APPEAL"), false, "1", PERSON, PERSON)))
                .containsExactly("people");
    }

    @ParameterizedTest
    @CsvSource({"我是杨示例", "请打13800000000"})
    void a_proposal_that_is_published_tells_nobody_who_wrote_it(String facts) {
        Draft.Matter open = new Draft.Matter("CX", "", "", "", "", "", "一句话", facts, "", true);
        Draft.Matter closed = new Draft.Matter("CX", "", "", "", "", "", "一句话", facts, "", false);
        assertThat(fields(Part.MATTER, draft("PROPOSAL").with(open))).containsExactly("publish");
        assertThat(fields(Part.MATTER, draft("PROPOSAL").with(closed))).isEmpty();
    }
}
