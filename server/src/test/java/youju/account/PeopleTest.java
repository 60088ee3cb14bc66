package youju.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import youju.RunningServer;
import youju.account.Refusal.Reason;
import youju.trail.Entry;
import youju.trail.Recorded;
import youju.trail.Trail;

/** Who may be given what, and what is written down of it. */
class PeopleTest {

    private static final String PASSWORD = "yunling-2022";

    private static RunningServer server;
    private static People people;
    private static Bodies bodies;
    private static Passwords passwords;
    private static Body bureau;
    private static int named;

    @BeforeAll
    static void found() {
        server = RunningServer.empty();
        people = server.bean(People.class);
        bodies = server.bean(Bodies.class);
        passwords = server.bean(Passwords.class);
        Body government = bodies.establish(Optional.empty(), "439921", "云岭县人民政府", BodyKind.GOVERNMENT, "test");
        bureau = bodies.establish(Optional.of(government), "439921", "云岭县信访局", BodyKind.BUREAU, "test");
    }

    @AfterAll
    static void close() {
        server.close();
    }

    private static String newSignIn() {
        return "zhao" + ++named;
    }

    private static Person take(Set<Role> roles) {
        return people.take(bureau, "赵示例", newSignIn(), PASSWORD, roles, false, "test");
    }

    private static Body department(String name) {
        return bodies.establish(Optional.of(bureau), "439921", name, BodyKind.OFFICE, "test");
    }

    private static void refused(Reason reason, ThrowingCallable deed) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(deed)
                .extracting(Refusal::reason)
                .isEqualTo(reason);
    }

    @Test
    void an_administrator_has_no_role_of_casework() {
        for (Role role : Role.values()) {
            Set<Role> both = EnumSet.of(Role.ADMINISTRATOR, role);
            if (role.isCasework()) {
                refused(Reason.ROLES_EXCLUDE, () -> take(both));
            } else {
                assertThat(take(both).roles()).isEqualTo(both);
            }
        }
        Person handler = take(Set.of(Role.HANDLER));
        refused(
                Reason.ROLES_EXCLUDE,
                () -> people.change(
                        handler.id(),
                        bureau,
                        handler.name(),
                        Set.of(Role.HANDLER, Role.ADMINISTRATOR),
                        true,
                        "test",
                        "兼任"));
        assertThat(people.find(handler.id())).contains(handler);
    }

    @Test
    void nobody_changes_their_own_roles_or_shuts_themselves_out() {
        Person admin = take(Set.of(Role.ADMINISTRATOR));
        String by = "person:" + admin.id();
        refused(
                Reason.OWN_ROLES,
                () -> people.change(
                        admin.id(), bureau, admin.name(), Set.of(Role.ADMINISTRATOR, Role.FINANCE), true, by, "兼任"));
        refused(
                Reason.OWN_ACCOUNT,
                () -> people.change(admin.id(), bureau, admin.name(), admin.roles(), false, by, "离任"));
        people.change(admin.id(), bureau, "钱示例", admin.roles(), true, by, "改名");
        assertThat(people.find(admin.id())).map(Person::name).contains("钱示例");
    }

    @Test
    void a_change_names_its_reason_and_is_in_the_trail_with_before_and_after() {
        Person person = take(Set.of(Role.REGISTRAR));
        refused(
                Reason.NO_REASON,
                () -> people.change(person.id(), bureau, "赵示例", Set.of(Role.HANDLER), true, "person:1", " "));
        people.change(person.id(), bureau, "赵示例", Set.of(Role.HANDLER), true, "person:1", "岗位调整");
        Entry entry = last("person:" + person.id());
        assertThat(entry.reason()).isEqualTo("岗位调整");
        assertThat(entry.before()).contains("REGISTRAR");
        assertThat(entry.after()).contains("HANDLER").doesNotContain("REGISTRAR");
    }

    private static Entry last(String subject) {
        List<Recorded> entries = server.bean(Trail.class).of(subject);
        return entries.getLast().entry();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zhao san", "1zhao", "z", "赵三"})
    void a_sign_in_begins_with_a_small_letter_and_has_nothing_but_letters_digits_and_few_signs(String signIn) {
        refused(Reason.SIGN_IN, () -> people.take(bureau, "赵示例", signIn, PASSWORD, Set.of(), false, "test"));
    }

    @Test
    void a_sign_in_is_of_one_person() {
        Person person = take(Set.of());
        refused(
                Reason.SIGN_IN_TAKEN,
                () -> people.take(bureau, "赵示例", person.signIn(), PASSWORD, Set.of(), false, "test"));
    }

    @Test
    void a_password_is_long_mixed_and_not_the_name() {
        refused(Reason.PASSWORD_LENGTH, () -> passwords.hash("short-1", "zhao"));
        refused(Reason.PASSWORD_LENGTH, () -> passwords.hash("x1".repeat(65), "zhao"));
        refused(Reason.PASSWORD_PLAIN, () -> passwords.hash("abcdefghijkl", "zhao"));
        refused(Reason.PASSWORD_HAS_NAME, () -> passwords.hash("Zhao.san-2022", "zhao.san"));
        assertThat(passwords.hash(PASSWORD, "zhao")).startsWith("$argon2id$");
    }

    @Test
    void a_one_time_password_is_good_enough_differs_and_has_to_be_changed() {
        Person person = take(Set.of(Role.HANDLER));
        Actor admin = people.actor(take(Set.of(Role.ADMINISTRATOR)));
        String first = passwords.giveOneTime(person.id(), admin, "忘记密码");
        String second = passwords.giveOneTime(person.id(), admin, "忘记密码");
        assertThat(first).matches("[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}").isNotEqualTo(second);
        assertThat(people.known(person.signIn(), first)).isEmpty();
        Person known = people.known(person.signIn(), second).orElseThrow();
        assertThat(known.mustChange()).isTrue();
        passwords.change(people.actor(known), second, "another-1234", "another-1234");
        assertThat(people.known(person.signIn(), "another-1234"))
                .map(Person::mustChange)
                .contains(false);
        assertThat(last("person:" + person.id()).after()).isEmpty();
    }

    @Test
    void ones_own_password_is_changed_only_with_the_old_one_and_typed_twice() {
        Actor actor = people.actor(take(Set.of()));
        refused(Reason.PASSWORD_WRONG, () -> passwords.change(actor, "not-mine-1", "another-1234", "another-1234"));
        refused(Reason.PASSWORD_SAME, () -> passwords.change(actor, PASSWORD, PASSWORD, PASSWORD));
        refused(Reason.PASSWORD_REPEAT, () -> passwords.change(actor, PASSWORD, "another-1234", "another-1235"));
        for (int i = 0; i < 4; i++) {
            refused(
                    Reason.PASSWORD_WRONG,
                    () -> passwords.change(actor, "guess-1234", "a-longer-one-1", "a-longer-one-1"));
        }
        refused(Reason.PASSWORD_WAIT, () -> passwords.change(actor, PASSWORD, "another-1234", "another-1234"));
    }

    @Test
    void an_abolished_body_gets_nothing_new_and_is_abolished_only_when_left() {
        Body office = department("云岭县信访局信息股");
        Person person = people.take(office, "赵示例", newSignIn(), PASSWORD, Set.of(), false, "test");
        Body below = bodies.establish(Optional.of(office), "439921", "云岭县信访局信息股一组", BodyKind.OFFICE, "test");
        Body abolished = new Body(
                office.id(), office.parent(), office.path(), office.code(), office.name(), office.kind(), false);
        refused(Reason.BODY_IN_USE, () -> bodies.change(abolished, "test", "机构改革"));
        people.change(person.id(), bureau, person.name(), person.roles(), true, "test", "机构改革");
        refused(Reason.BODY_IN_USE, () -> bodies.change(abolished, "test", "机构改革"));
        bodies.change(
                new Body(below.id(), below.parent(), below.path(), below.code(), below.name(), below.kind(), false),
                "test",
                "机构改革");
        bodies.change(abolished, "test", "机构改革");
        refused(
                Reason.BODY_ABOLISHED,
                () -> people.take(office, "赵示例", newSignIn(), PASSWORD, Set.of(), false, "test"));
        refused(
                Reason.BODY_ABOLISHED,
                () -> people.change(person.id(), office, person.name(), person.roles(), true, "test", "调入"));
        refused(
                Reason.BODY_ABOLISHED,
                () -> bodies.establish(Optional.of(office), "439921", "云岭县信访局信息股二组", BodyKind.OFFICE, "test"));
        refused(Reason.BODY_ABOVE_ABOLISHED, () -> bodies.change(below, "test", "恢复"));
        bodies.change(office, "test", "恢复");
        assertThat(bodies.get(office.id()).active()).isTrue();
    }

    @Test
    void a_body_has_a_name_of_its_own_and_there_is_one_bureau() {
        Body office = department("云岭县信访局督办股");
        refused(Reason.BODY_NAME_TAKEN, () -> department(office.name()));
        refused(Reason.BODY_NAME, () -> department("股"));
        refused(
                Reason.BODY_CODE,
                () -> bodies.establish(Optional.of(bureau), "43992", "云岭县某局", BodyKind.DEPARTMENT, "test"));
        refused(
                Reason.SECOND_BUREAU,
                () -> bodies.establish(Optional.of(bureau), "439921", "云岭县第二信访局", BodyKind.BUREAU, "test"));
    }
}
