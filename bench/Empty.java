package bench;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What Spring Boot needs by itself: the web and JDBC, one route that says so. */
@SpringBootApplication(proxyBeanMethods = false)
@RestController
public class Empty {

    public static void main(String[] arguments) {
        var server = SpringApplication.run(Empty.class, arguments);
        if (arguments.length > 0 && arguments[0].equals("--once")) {
            server.close();
        }
    }

    @GetMapping("/sign-in")
    String route() {
        return "empty";
    }
}
