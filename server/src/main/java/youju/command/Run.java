package youju.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import youju.YoujuServer;
import youju.account.Setup;
import youju.page.Words;

/** Starts the server and says where it is. */
@Command(name = "run", description = "Start the server. 启动服务。", mixinStandardHelpOptions = true)
final class Run implements Callable<Integer> {

    @Option(names = "--port", description = "Port to listen on, 8080 by default. 端口。")
    Optional<Integer> port = Optional.empty();

    @Option(names = "--data", description = "Folder of the database and keys. 数据文件夹。")
    Optional<Path> data = Optional.empty();

    @Option(names = "--empty", description = "No demo county: set up your own. 不建演示县。")
    boolean empty;

    @Option(names = "--petitions", description = "How many petitions the demo year has. 演示年度的信访件数。")
    Optional<Integer> petitions = Optional.empty();

    @Option(names = "--seed", description = "Seed of the demo year. 演示数据的随机种子。")
    Optional<Long> seed = Optional.empty();

    @Option(names = "--lang", description = "zh or en.")
    String language = "zh";

    /** Started only to be measured or to warm a cache: stops as soon as it is ready. */
    @Option(names = "--once", hidden = true)
    boolean once;

    @Override
    public Integer call() {
        List<String> settings = new ArrayList<>();
        settings.add("--youju.demo.county=" + !empty);
        port.ifPresent(given -> settings.add("--server.port=" + given));
        data.ifPresent(given -> settings.add("--youju.data=" + given));
        petitions.ifPresent(given -> settings.add("--youju.demo.petitions=" + given));
        seed.ifPresent(given -> settings.add("--youju.demo.seed=" + given));
        SpringApplication application = new SpringApplication(YoujuServer.class);
        application.setLogStartupInfo(false);
        ConfigurableApplicationContext server = application.run(settings.toArray(String[]::new));
        Words words = Words.in(Locale.forLanguageTag(language));
        String address = "http://localhost:" + server.getEnvironment().getProperty("local.server.port", "");
        System.out.println(words.say("command.ready", address));
        if (!empty) {
            System.out.println(words.say("command.demo", address + "/demo"));
        }
        Setup setup = server.getBean(Setup.class);
        if (empty && setup.isOpen()) {
            System.out.println(words.say("command.setup", address + "/setup?token=" + setup.token()));
        }
        if (once) {
            server.close();
        }
        return 0;
    }
}
