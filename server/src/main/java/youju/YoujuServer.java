package youju;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import youju.calendar.HouseClock;

/**
 * The casework server, put together. {@code youju.command.Commands} starts it. Two modules may each have a
 * class of one name: components are named by their whole names.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class YoujuServer {

    @Bean
    HouseClock clock() {
        return new HouseClock();
    }
}
