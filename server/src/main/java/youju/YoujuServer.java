package youju;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import youju.calendar.HouseClock;

/** The casework server: {@code ./youju run}. */
@SpringBootApplication
public class YoujuServer {

    public static void main(String[] args) {
        SpringApplication.run(YoujuServer.class, args);
    }

    @Bean
    HouseClock clock() {
        return new HouseClock();
    }
}
