package youju.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import youju.YoujuServer;
import youju.account.Setup;
import youju.database.TestDatabase;
import youju.trail.Trail;

/** What commands other than {@code run} start: everything but the web. */
class WithoutWebTest {

    @Test
    void the_trail_is_walked_without_a_web_server_and_nothing_is_scheduled() {
        SpringApplication application = new SpringApplication(YoujuServer.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setLogStartupInfo(false);
        try (ConfigurableApplicationContext context =
                application.run(TestDatabase.fresh().settings())) {
            assertThat(context.getBean(Trail.class).verify(List.of()).isWhole()).isTrue();
            assertThat(context.getBean(Scheduler.class).getScheduledExecutions())
                    .isEmpty();
            assertThat(context.getBean(Setup.class).isOpen()).isTrue();
        }
    }
}
