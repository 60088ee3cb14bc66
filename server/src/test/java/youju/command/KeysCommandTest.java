package youju.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import youju.YoujuServer;
import youju.database.TestDatabase;
import youju.trail.Trail;
import youju.vault.PrivateRecord;
import youju.vault.Vault;

/** A new key for everything sealed, from the command line. */
class KeysCommandTest {

    @TempDir
    Path data;

    private final TestDatabase database = TestDatabase.fresh();

    private ConfigurableApplicationContext server() {
        SpringApplication application = new SpringApplication(YoujuServer.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setLogStartupInfo(false);
        List<String> settings = new ArrayList<>(List.of(database.settings()));
        settings.add("--youju.data=" + data);
        return application.run(settings.toArray(String[]::new));
    }

    private List<String> keysInUse() {
        return JdbcClient.create(database.owner())
                .sql("select distinct key_id from vault.sealed")
                .query(String.class)
                .list();
    }

    private static List<Long> seal(Vault vault, int many) {
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            ids.add(vault.seal(PrivateRecord.named("示例" + i)));
        }
        return ids;
    }

    private String said(Vault vault, boolean always, int code) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        assertThat(KeysCommand.rotate(vault, always, Locale.SIMPLIFIED_CHINESE, out))
                .isEqualTo(code);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** As a user does: a process of its own. */
    private String run(String... arguments) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-Dstdout.encoding=UTF-8"));
        for (String setting : database.settings()) {
            line.add("-D" + setting.substring(2));
        }
        line.addAll(List.of("-cp", System.getProperty("java.class.path"), Commands.class.getName()));
        line.addAll(List.of(arguments));
        Path said = data.resolve("said.txt");
        Process process = new ProcessBuilder(line)
                .redirectOutput(said.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
        return Files.readString(said);
    }

    @Test
    void every_record_comes_under_a_new_key_and_opens_as_before() throws IOException, InterruptedException {
        List<Long> ids;
        String before;
        try (var context = server()) {
            ids = seal(context.getBean(Vault.class), 501);
            before = keysInUse().getFirst();
        }
        assertThat(run("keys", "rotate", "--data", data.toString()))
                .contains("已重新密封 500 / 501 条")
                .contains("已重新密封 501 / 501 条");
        assertThat(keysInUse()).hasSize(1).doesNotContain(before);
        try (var context = server()) {
            Vault vault = context.getBean(Vault.class);
            assertThat(vault.openForSystem(ids.getLast(), "核对更换密钥以后")
                            .orElseThrow()
                            .name())
                    .isEqualTo("示例500");
            Trail trail = context.getBean(Trail.class);
            assertThat(trail.of("vault:keys")).hasSize(2);
            assertThat(trail.verify(List.of()).isWhole()).isTrue();
        }
    }

    @Test
    void a_rotation_that_was_stopped_goes_on_without_another_key() {
        try (var context = server()) {
            Vault vault = context.getBean(Vault.class);
            seal(vault, 3);
            String key = vault.addKey();
            assertThat(said(vault, false, 0)).contains("上次更换没有完成").contains("3");
            assertThat(keysInUse()).containsExactly(key);
            assertThat(said(vault, false, 0)).contains("已新增密钥").doesNotContain("上次更换没有完成");
            assertThat(keysInUse()).doesNotContain(key);
        }
    }

    @Test
    void what_cannot_be_opened_is_named_and_the_rest_is_sealed_anew() {
        try (var context = server()) {
            Vault vault = context.getBean(Vault.class);
            List<Long> ids = seal(vault, 3);
            database.asOwner("update vault.sealed set sealed = sealed || '\\x00'::bytea where id = " + ids.get(1));
            assertThat(said(vault, false, 1)).contains("还有 1 条").contains("打不开的记录：" + ids.get(1));
        }
    }
}
