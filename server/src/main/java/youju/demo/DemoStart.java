package youju.demo;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Fills an empty database with the demo county, if {@code youju.demo.county} says so; never one that holds anything. */
@Component
@ConditionalOnProperty("youju.demo.county")
class DemoStart implements ApplicationRunner {

    private final DemoCounty county;

    DemoStart(DemoCounty county) {
        this.county = county;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!county.exists()) {
            county.found();
        }
    }
}
