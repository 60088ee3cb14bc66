package youju.petition.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import youju.page.Words;
import youju.petition.AttachmentGate;
import youju.petition.Unmasking;

/** Every field and constant that a page of casework shows has words in both languages. */
class BundleTest {

    static Stream<Words> languages() {
        return Stream.of(Words.in(Locale.SIMPLIFIED_CHINESE), Words.in(Locale.ENGLISH));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_component_of_every_step_has_a_label(Words words) {
        assertThat(StepForm.allNames()).isNotEmpty().allMatch(name -> words.has("petition.field." + name));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_field_of_registration_has_a_label(Words words) {
        assertThat(RegisterPages.ORDER).allMatch(name -> words.has(RegisterPage.labelKey(name)));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_standing_and_every_refusal_of_a_file_has_words(Words words) {
        assertThat(List.of(Unmasking.Standing.values()))
                .allMatch(standing -> words.has("petition.unmask.standing." + standing));
        assertThat(List.of(AttachmentGate.Why.values())).allMatch(why -> words.has("petition.attachment." + why));
    }
}
