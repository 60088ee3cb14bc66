package youju;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import youju.calendar.HouseClock;
import youju.command.Commands;

/** The casework server and the commands on its data: {@code ./youju run}. */
@SpringBootApplication
public class YoujuServer {

    public static void main(String[] args) {
        int code = Commands.run(args.length == 0 ? new String[] {"run"} : args);
        if (code != 0 || (args.length > 0 && !args[0].equals("run"))) {
            System.exit(code);
        }
    }

    @Bean
    HouseClock clock() {
        return new HouseClock();
    }
}
