package youju.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import youju.YoujuServer;
import youju.trail.Anchor;
import youju.trail.Trail;
import youju.trail.Verification;

/** Checks the chain of all changes, or prints its head for keeping elsewhere. */
@Command(
        name = "trail",
        description = "verify: walk the chain; head: print where it stands. 核对操作留痕链，或打印链头。",
        mixinStandardHelpOptions = true)
final class TrailCommand implements Callable<Integer> {

    /** What to do. */
    enum Deed {
        verify,
        head
    }

    @Parameters(description = "verify | head")
    Deed deed = Deed.verify;

    @Option(names = "--data", description = "Folder of the database. 数据文件夹。")
    Optional<Path> data = Optional.empty();

    @Option(names = "--anchor", description = "A head kept earlier, to compare with. 以前留存的链头文件。")
    Path[] anchors = {};

    @Override
    public Integer call() {
        SpringApplication application = new SpringApplication(YoujuServer.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setLogStartupInfo(false);
        try (ConfigurableApplicationContext context = application.run(
                data.map(given -> "--youju.data=" + given).stream().toArray(String[]::new))) {
            Trail trail = context.getBean(Trail.class);
            return switch (deed) {
                case head -> head(trail);
                case verify -> verify(trail);
            };
        }
    }

    private static int head(Trail trail) {
        System.out.print(Anchor.write(trail.head()));
        return 0;
    }

    private int verify(Trail trail) {
        Verification found = trail.verify(Anchor.readAll(anchors));
        found.faults().forEach(fault -> System.out.println(fault));
        System.out.println(found.entries() + " entries, " + found.faults().size() + " faults · 共" + found.entries()
                + "条，" + found.faults().size() + "处异常 · " + trail.head().hash());
        return found.isWhole() ? 0 : 1;
    }
}
