package youju;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The casework server: {@code ./youju run}. */
@SpringBootApplication
public class YoujuServer {

    public static void main(String[] args) {
        SpringApplication.run(YoujuServer.class, args);
    }
}
