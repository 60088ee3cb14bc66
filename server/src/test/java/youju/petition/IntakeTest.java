package youju.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import youju.calendar.HouseClock;
import youju.database.Reading;

/** Taking in: what is refused, what is kept of people and files, what is like it. */
class IntakeTest {

    private static AnnotationConfigApplicationContext server;
    private static Petitions petitions;
    private static County county;
    private PetitionExamples examples;

    @BeforeAll
    static void start() {
        server = PetitionServer.start();
        petitions = server.getBean(Petitions.class);
        county = server.getBean(County.class);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void begin() {
        examples = new PetitionExamples(petitions, county);
    }

    @Test
    void a_registration_that_names_what_is_not_there_is_refused_with_all_that_is_wrong() {
        Registration good = examples.registration(Kind.APPEAL);
        Registration bad = new Registration(
                Kind.APPEAL,
                Channel.LETTER,
                examples.today().plusDays(1),
                new Content("ZZ-99", OptionalLong.of(999_999), "", OptionalLong.empty(), "摘要", "事实", "请求"),
                good.crowd(),
                good.petitioners(),
                List.of(),
                OptionalLong.of(999_999),
                false);
        assertThatExceptionOfType(InvalidRegistration.class)
                .isThrownBy(() -> HouseClock.at(
                        examples.today(),
                        LocalTime.NOON,
                        () -> petitions.register(bad, county.registrar, Optional.empty())))
                .satisfies(invalid -> assertThat(invalid.problems())
                        .extracting(Problem::field)
                        .containsExactly("receivedOn", "category", "region", "sameMatterAs"));
    }

    @Test
    void only_a_registrar_of_the_bureau_registers() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> examples.now(
                        () -> petitions.register(examples.registration(Kind.APPEAL), county.handler, Optional.empty())))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.NOT_ALLOWED));
    }

    @Test
    void earlier_petitions_of_the_same_person_or_in_like_words_are_found() {
        long first = examples.on("2022-09-01").accepted();
        List<Similar.Earlier> found = Reading.as(
                county.registrar.reading(),
                () -> server.getBean(Similar.class)
                        .to(
                                "反映房屋征收补偿款未到位",
                                "2021年房屋被征收，签订协议后补偿款至今没有付清，多次询问没有结果。",
                                List.of(PetitionExamples.person("杨示例"))));
        assertThat(found).isNotEmpty().hasSizeLessThanOrEqualTo(Similar.MOST);
        assertThat(found.getFirst().samePerson()).isTrue();
        assertThat(found.getFirst().likeness()).isGreaterThan(0.3);
        assertThat(found).anySatisfy(earlier -> {
            assertThat(earlier.petition()).isEqualTo(first);
            assertThat(earlier.isUnderWay()).isTrue();
        });
        assertThat(Reading.as(
                        county.labourHandler.reading(),
                        () -> server.getBean(Similar.class).to("反映房屋征收补偿款未到位", "补偿款", List.of())))
                .isEmpty();
    }

    @Test
    void private_data_is_kept_masked_and_sealed() {
        long id = examples.registered();
        assertThat(Reading.as(Reading.SYSTEM, () -> petitions.petitioners(id)))
                .singleElement()
                .satisfies(petitioner -> {
                    assertThat(petitioner.name()).startsWith("杨").doesNotContain("示例");
                    assertThat(petitioner.phone()).doesNotContain("13800000000");
                    assertThat(petitioner.personHash()).isPresent();
                });
    }

    @Test
    void a_file_is_kept_with_its_hash_and_read_by_whoever_sees_the_petition() {
        long id = examples.sent();
        Attachments attachments = server.getBean(Attachments.class);
        byte[] bytes = "扫描件".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        long file = attachments.add(id, "来信.pdf", "application/pdf", bytes, By.of(county.registrar));
        assertThat(Reading.as(county.handler.reading(), () -> attachments.bytes(file)))
                .hasValueSatisfying(read -> assertThat(read).isEqualTo(bytes));
        assertThat(Reading.as(county.labourHandler.reading(), () -> attachments.bytes(file)))
                .isEmpty();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> attachments.add(id, "x.pdf", "application/pdf", bytes, By.of(county.townHandler)));
    }

    @Test
    void categories_are_of_two_levels_and_kept_by_an_administrator() {
        Categories categories = server.getBean(Categories.class);
        List<Category> all = categories.all();
        assertThat(all.getFirst()).isEqualTo(new Category("CX", Optional.empty(), "城乡建设", 1, true));
        assertThat(all.get(1).parent()).contains("CX");
        Category added = new Category("CX-9", Optional.of("CX"), "老旧小区改造", 9, true);
        assertThatExceptionOfType(SecurityException.class)
                .isThrownBy(() -> categories.put(added, county.registrar, "新增"));
    }
}
