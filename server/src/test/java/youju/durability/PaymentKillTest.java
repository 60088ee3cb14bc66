package youju.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import youju.RunningServer;
import youju.RunningServer.Answer;
import youju.RunningServer.Visit;
import youju.demo.DemoSignIns;

/** {@code kill -9} between "approved" and "paid": the form sent again pays what wasn't paid, and nothing twice. */
class PaymentKillTest {

    private static final long SEED = Long.getLong("youju.kill.seed", 2022);

    /** As long as a batch takes. */
    private static final int LONGEST_MILLIS = 120;

    @TempDir
    private Path folder;

    @Test
    @Timeout(value = 30, unit = TimeUnit.MINUTES)
    void no_payment_is_made_twice_and_none_is_lost() throws Exception {
        Path data = Files.createDirectory(folder.resolve("data"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        SplittableRandom random = new SplittableRandom(SEED);
        ServerJvm server = new ServerJvm(data, true);
        try {
            server.awaitReady();
            Visit finance = RunningServer.visit(server.address());
            finance.signIn("caiwu", DemoSignIns.PASSWORD);
            Answer waiting = finance.get("/relief/batches");
            List<String> approved = found("name=\"grant\" value=\"(\\d+)\"", waiting);
            assertThat(approved).as("grants of the demo that wait to be paid").hasSize(2);
            int before = found("href=\"(/relief/batches/\\d+)\"", waiting).size();
            Map<String, Object> form = Map.of("grant", approved, "words", "强制终止演练", "command", command(waiting));
            Answer made = killed(server, random, () -> finance.post("/relief/batches", form));
            String batch = made.location();
            String csv = finance.post(batch + "/file", Map.of("why", "送银行代发", "format", "csv"))
                    .text();
            byte[] said = csv.replaceAll(",,,(?=\r?\n)", ",成功,HD0001,").getBytes(StandardCharsets.UTF_8);
            String to = batch + "/result?command=" + command(finance.get(batch));
            assertThat(killed(server, random, () -> finance.upload(to, "file", "回盘.csv", said))
                            .location())
                    .isEqualTo(batch);
            assertThat(found("(已支付 HD0001)", finance.get(batch))).hasSize(2);
            assertThat(found("href=\"(/relief/batches/\\d+)\"", finance.get("/relief/batches")))
                    .as("the batch was made once")
                    .containsOnlyOnce(batch)
                    .hasSize(before + 1);
            assertThat(finance.get("/relief/reconciliation").plain()).contains("账卷相符");
            String source = found("href=\"(/relief/sources/\\d+)\"", finance.get("/relief/" + approved.getFirst()))
                    .getFirst();
            assertThat(found("(data-label=\"变动\">支付<)", finance.get(source))).hasSize(2);
            server.stop();
            server.awaitNobody();
        } finally {
            server.kill();
        }
    }

    /** Sends a form, kills the server under it, and sends the same again when it is back. */
    private static Answer killed(ServerJvm server, SplittableRandom random, Supplier<Answer> form) throws Exception {
        Thread sending = Thread.startVirtualThread(() -> {
            try {
                assertThat(form.get().status()).isEqualTo(302);
            } catch (UncheckedIOException cut) {
                // The answer was lost with the server: nobody knows whether it was done.
                assertThat(cut).isNotNull();
            }
        });
        LockSupport.parkNanos(Duration.ofMillis(random.nextInt(LONGEST_MILLIS)).toNanos());
        server.kill();
        sending.join();
        server.awaitNobody();
        server.startAgain();
        server.awaitReady();
        Answer again = form.get();
        assertThat(again.status()).as(again.plain()).isEqualTo(302);
        return again;
    }

    private static String command(Answer page) {
        return found("name=\"command\" value=\"([^\"]+)\"", page).getFirst();
    }

    private static List<String> found(String pattern, Answer page) {
        return Pattern.compile(pattern)
                .matcher(page.text())
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
