package youju.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import youju.YoujuServer;
import youju.page.Words;
import youju.vault.Rotation;
import youju.vault.Vault;
import youju.vault.VaultRefusal;
import youju.vault.Wording;

/**
 * Seals private records anew by a new key. Each batch is committed by itself: stopped anywhere, the next run goes on where
 * it was, without another key.
 */
@Command(
        name = "keys",
        description = "rotate: a new key, and every private record sealed by it. 更换密钥，并用新密钥重新密封全部个人信息。",
        mixinStandardHelpOptions = true)
final class KeysCommand implements Callable<Integer> {

    /** Records of a transaction. */
    private static final int BATCH = 500;

    /** What to do. */
    enum Deed {
        rotate
    }

    @Parameters(description = "rotate")
    Deed deed = Deed.rotate;

    @Option(names = "--data", description = "Folder of the database and keys. 数据文件夹。")
    Optional<Path> data = Optional.empty();

    @Option(
            names = "--new-key",
            description = "Make a new key even if an earlier rotation isn't finished. 上次更换未完成也新增密钥。")
    boolean newKey;

    @Option(names = "--lang", description = "zh or en.")
    String language = "zh";

    @Override
    public Integer call() {
        SpringApplication application = new SpringApplication(YoujuServer.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setLogStartupInfo(false);
        try (ConfigurableApplicationContext context = application.run(
                data.map(given -> "--youju.data=" + given).stream().toArray(String[]::new))) {
            return rotate(context.getBean(Vault.class), newKey, Locale.forLanguageTag(language), System.out);
        }
    }

    /**
     * @param always makes a key also where records still wait for the current one
     * @return 0 once every record is under the current key, else 1
     */
    static int rotate(Vault vault, boolean always, Locale locale, PrintStream out) {
        Words words = Words.in(locale);
        long waiting = vault.outdated();
        if (waiting > 0 && !always) {
            out.println(words.say("command.keys.goes-on", waiting));
        } else {
            try {
                out.println(words.say("command.keys.added", vault.addKey()));
            } catch (VaultRefusal refusal) {
                out.println(Wording.in(locale).of(refusal));
                return 1;
            }
            waiting = vault.outdated();
        }
        long all = waiting;
        Rotation came = vault.rotate(BATCH, done -> out.println(words.say("command.keys.progress", done, all)));
        if (came.isComplete()) {
            out.println(words.say("command.keys.done", came.resealed()));
            return 0;
        }
        out.println(words.say("command.keys.left", came.resealed(), came.left()));
        if (!came.broken().isEmpty()) {
            String numbers = came.broken().stream().map(String::valueOf).collect(Collectors.joining(" "));
            out.println(words.say("command.keys.broken", numbers));
        }
        return 1;
    }
}
