package youju.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import youju.vault.VaultRefusal.Reason;

/** Sealing, opening on record, correcting and erasing, on a real PostgreSQL. */
class VaultTest extends VaultDatabase {

    private static final Opening CALL_BACK =
            Opening.by("李四", "衡阳县信访局", "电话回访", PrivateField.PHONE, PrivateField.ADDRESS);

    private static void assertRefused(Reason reason, ThrowingCallable call) {
        assertThat(catchThrowableOfType(VaultRefusal.class, call))
                .isNotNull()
                .extracting(VaultRefusal::reason)
                .isEqualTo(reason);
    }

    private static long openings() {
        return owner().sql("select count(*) from vault.opening")
                .query(Long.class)
                .single();
    }

    @Test
    void what_is_sealed_can_be_read_by_nobody_with_the_database_alone() {
        vault.seal(ZHANG);
        byte[] sealed = owner().sql("select sealed from vault.sealed")
                .query(byte[].class)
                .single();
        assertThat(new String(sealed, StandardCharsets.UTF_8))
                .doesNotContain("张三", "430421", "13800000000", "西渡", "zhangsan");
        assertThat(owner().sql("select suite from vault.sealed")
                        .query(String.class)
                        .single())
                .isEqualTo("aes");
    }

    @Test
    void an_opening_gives_the_fields_asked_for_and_is_recorded_and_announced() {
        long id = vault.seal(ZHANG);
        PrivateRecord opened = vault.open(id, CALL_BACK.with("王五"));
        assertThat(opened)
                .isEqualTo(new PrivateRecord("张三", Optional.empty(), ZHANG.phone(), ZHANG.address(), Optional.empty()));
        Set<PrivateField> fields = Set.of(PrivateField.NAME, PrivateField.PHONE, PrivateField.ADDRESS);
        assertThat(vault.openings(id))
                .containsExactly(new OpeningSeen(VaultNode.NOW, Optional.of("衡阳县信访局"), "电话回访", fields));
        assertThat(heard.events).hasSize(1);
        assertThat((PrivateOpened) heard.events.getFirst())
                .usingRecursiveComparison()
                .ignoringFields("opening")
                .isEqualTo(new PrivateOpened(
                        id, 0, "李四", Optional.of("衡阳县信访局"), "电话回访", Optional.of("王五"), fields, VaultNode.NOW));
        assertThat(heard.events.toString()).doesNotContain("张三", "138", "西渡");
    }

    @Test
    void an_opening_whose_record_fails_opens_nothing() {
        long id = vault.seal(ZHANG);
        heard.refuses = true;
        assertThatThrownBy(() -> vault.open(id, CALL_BACK)).hasMessage("the trail is full");
        assertThatThrownBy(() -> vault.openForSystem(id, "打印受理告知书")).hasMessage("the trail is full");
        assertThatThrownBy(() -> vault.erase(id, "保存期满")).hasMessage("the trail is full");
        assertThat(openings()).isZero();
        heard.refuses = false;
        assertThat(vault.open(id, CALL_BACK).name()).isEqualTo("张三");
    }

    @Test
    void an_opening_says_who_why_and_what() {
        assertRefused(Reason.REASON_TOO_SHORT, () -> Opening.by("李四", "信访局", "  ", PrivateField.PHONE));
        assertRefused(Reason.REASON_TOO_SHORT, () -> Opening.by("李四", "信访局", " 核实　 ", PrivateField.PHONE));
        assertRefused(Reason.TOO_LONG, () -> Opening.by("李四", "信访局", "核".repeat(501), PrivateField.PHONE));
        assertRefused(Reason.NOBODY, () -> Opening.by(" ", "信访局", "电话回访", PrivateField.PHONE));
        assertRefused(Reason.NOBODY, () -> Opening.by("李四", "", "电话回访", PrivateField.PHONE));
        assertRefused(Reason.NO_FIELD, () -> Opening.by("李四", "信访局", "电话回访"));
        assertRefused(Reason.SAME_PERSON, () -> CALL_BACK.with(" 李四 "));
        assertThat(CALL_BACK.with(" ").secondPerson()).isEmpty();
    }

    @Test
    void a_reason_keeps_no_private_number() {
        Opening opening = Opening.by("李四", "信访局", "回访13800000000", PrivateField.PHONE);
        assertThat(opening.why()).isEqualTo("回访138****0000");
    }

    @Test
    void a_paper_to_the_petitioner_opens_the_whole_record_in_the_programs_name() {
        long id = vault.seal(ZHANG);
        assertThat(vault.openForSystem(id, "打印受理告知书")).contains(ZHANG);
        assertThat(vault.openings(id))
                .containsExactly(
                        new OpeningSeen(VaultNode.NOW, Optional.empty(), "打印受理告知书", EnumSet.allOf(PrivateField.class)));
        assertRefused(Reason.REASON_TOO_SHORT, () -> vault.openForSystem(id, "打印"));
        assertThat(heard.events).hasSize(1);
    }

    @Test
    void openings_are_read_newest_first_and_by_record() {
        long id = vault.seal(ZHANG);
        long other = vault.seal(PrivateRecord.named("赵六"));
        vault.open(id, CALL_BACK);
        vault.open(other, CALL_BACK);
        vault.openForSystem(id, "打印受理告知书");
        assertThat(vault.openings(id)).extracting(OpeningSeen::why).containsExactly("打印受理告知书", "电话回访");
        assertThat(vault.openings(other)).hasSize(1);
        assertThat(vault.openings(4711)).isEmpty();
    }

    @Test
    void a_correction_takes_the_former_ones_place() {
        long id = vault.seal(ZHANG);
        vault.replace(id, ZHANG.withPhone("13800000001"));
        assertThat(vault.openForSystem(id, "打印受理告知书").orElseThrow().phone()).contains("13800000001");
        assertRefused(Reason.NO_RECORD, () -> vault.replace(4711, ZHANG));
    }

    @Test
    void what_is_erased_is_gone_and_its_openings_stay() {
        long id = vault.seal(ZHANG);
        vault.open(id, CALL_BACK);
        vault.erase(id, "保存期满");
        vault.erase(id, "再次删除");
        assertThat(heard.events).hasSize(2).last().isEqualTo(new PrivateErased(id, "保存期满", VaultNode.NOW));
        assertThat(owner().sql("select length(sealed) from vault.sealed")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertRefused(Reason.ERASED, () -> vault.open(id, CALL_BACK));
        assertRefused(Reason.ERASED, () -> vault.replace(id, ZHANG));
        assertThat(vault.openForSystem(id, "打印受理告知书")).isEmpty();
        assertThat(vault.openings(id)).hasSize(1);
    }

    @Test
    void a_record_that_never_was_is_told_apart_from_an_erased_one() {
        assertRefused(Reason.NO_RECORD, () -> vault.open(4711, CALL_BACK));
        assertRefused(Reason.NO_RECORD, () -> vault.openForSystem(4711, "打印受理告知书"));
        assertRefused(Reason.NO_RECORD, () -> vault.erase(4711, "保存期满"));
        long id = vault.seal(ZHANG);
        assertRefused(Reason.REASON_TOO_SHORT, () -> vault.erase(id, "删"));
    }

    @Test
    void a_seal_put_into_another_row_opens_for_nobody_and_is_not_recorded() {
        long zhang = vault.seal(ZHANG);
        long zhao = vault.seal(PrivateRecord.named("赵六"));
        owner().sql(
                        "update vault.sealed set sealed = (select sealed from vault.sealed where id = :from) where id = :to")
                .param("from", zhang)
                .param("to", zhao)
                .update();
        assertRefused(Reason.SEAL_BROKEN, () -> vault.open(zhao, CALL_BACK));
        assertThat(openings()).isZero();
    }

    @Test
    void what_the_caller_takes_back_was_never_sealed() {
        TransactionTemplate caller = new TransactionTemplate(server.getBean(PlatformTransactionManager.class));
        caller.executeWithoutResult(status -> {
            vault.seal(ZHANG);
            status.setRollbackOnly();
        });
        assertThat(owner().sql("select count(*) from vault.sealed")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void the_same_person_has_the_same_hash_on_every_server_with_the_keys() {
        String hash = vault.hash(PersonKey.of(ZHANG).orElseThrow());
        try (var other = node("sm4")) {
            assertThat(other.getBean(Vault.class).hash(PersonKey.ofIdNumber("４３０４２１190001010010")))
                    .isEqualTo(hash);
        }
    }

    @Test
    void a_server_without_the_keys_of_its_rows_does_not_start(@TempDir Path elsewhere) {
        vault.seal(ZHANG);
        assertThatThrownBy(() -> VaultNode.on(application(), elsewhere, "aes"))
                .rootCause()
                .hasMessageStartingWith("There are sealed records, but no key file " + elsewhere.resolve("keys"));
        assertThat(Files.exists(elsewhere.resolve("keys"))).isFalse();
    }

    @Test
    void the_application_can_delete_nothing_and_rewrite_no_opening() {
        JdbcClient application = JdbcClient.create(application());
        for (String statement : List.of(
                "delete from vault.sealed",
                "update vault.sealed set id = 1",
                "update vault.sealed set created_at = now()",
                "delete from vault.opening",
                "update vault.opening set why = 'nothing'")) {
            assertThatThrownBy(() -> application.sql(statement).update())
                    .as(statement)
                    .isInstanceOf(DataAccessException.class)
                    .hasRootCauseMessage(
                            "ERROR: permission denied for table " + statement.replaceAll(".*vault\\.(\\w+).*", "$1"));
        }
    }
}
