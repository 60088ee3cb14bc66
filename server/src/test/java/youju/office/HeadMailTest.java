package youju.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import youju.RunningServer;

/** The daily head by mail, handed to a mail host that says yes to everything. */
class HeadMailTest {

    @TempDir
    private Path folder;

    @Test
    void the_head_goes_by_mail_to_whom_the_setting_names() throws Exception {
        try (ServerSocket host = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<String> mail = CompletableFuture.supplyAsync(() -> receive(host));
            try (RunningServer server = RunningServer.empty(
                    "--youju.anchors=" + folder,
                    "--youju.anchor-mail=auditor@example.org",
                    "--spring.mail.host=127.0.0.1",
                    "--spring.mail.port=" + host.getLocalPort())) {
                Path file = server.bean(DailyHead.class).keep();
                String first = Files.readString(file).lines().findFirst().orElseThrow();
                assertThat(mail.get(30, TimeUnit.SECONDS)).contains("RCPT TO:<auditor@example.org>", first);
            }
        }
    }

    @Test
    void a_mail_host_that_is_down_takes_nothing_back() throws IOException {
        int nobody;
        try (ServerSocket closed = new ServerSocket(0)) {
            nobody = closed.getLocalPort();
        }
        try (RunningServer server = RunningServer.empty(
                "--youju.anchors=" + folder,
                "--youju.anchor-mail=auditor@example.org",
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + nobody)) {
            assertThat(server.bean(DailyHead.class).keep()).exists();
            assertThat(server.anybody().get("/actuator/health").text()).contains("\"UP\"");
        }
    }

    /** Everything the sender says, to the end of its first mail. */
    private static String receive(ServerSocket host) {
        StringBuilder heard = new StringBuilder();
        try (Socket sender = host.accept();
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(sender.getInputStream(), StandardCharsets.UTF_8));
                OutputStream out = sender.getOutputStream()) {
            say(out, "220 ready");
            boolean inside = false;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                heard.append(line).append('\n');
                if (inside) {
                    inside = !line.equals(".");
                    if (!inside) {
                        say(out, "250 taken");
                    }
                } else if (line.equals("DATA")) {
                    inside = true;
                    say(out, "354 go on");
                } else if (line.equals("QUIT")) {
                    say(out, "221 bye");
                    return heard.toString();
                } else {
                    say(out, "250 yes");
                }
            }
        } catch (IOException e) {
            heard.append(e);
        }
        return heard.toString();
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }
}
