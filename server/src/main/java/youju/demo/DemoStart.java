package youju.demo;

import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Fills an empty database with the demo county, if {@code youju.demo.county} says so; never one that holds anything. */
@Component
@ConditionalOnProperty("youju.demo.county")
class DemoStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);

    private final DemoCounty county;
    private final DemoYear year;
    private final DemoBudget budget;
    private final boolean money;
    private final DemoRelief relief;
    private final DemoDisputes disputes;
    private final DemoAssets assets;
    private final DemoStaff staff;
    private final int petitions;
    private final long seed;

    DemoStart(
            DemoCounty county,
            DemoYear year,
            DemoBudget budget,
            @Value("${youju.demo.money}") boolean money,
            DemoRelief relief,
            DemoDisputes disputes,
            DemoAssets assets,
            DemoStaff staff,
            @Value("${youju.demo.petitions}") int petitions,
            @Value("${youju.demo.seed}") long seed) {
        this.county = county;
        this.year = year;
        this.budget = budget;
        this.money = money;
        this.relief = relief;
        this.disputes = disputes;
        this.assets = assets;
        this.staff = staff;
        this.petitions = petitions;
        this.seed = seed;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!county.exists()) {
            Instant start = Instant.now();
            LOG.info("making the demo county and its year; this takes a minute or two, once");
            county.found();
            year.make(petitions, seed);
            if (money) {
                budget.make(seed);
                relief.make(seed);
                disputes.make(seed);
                assets.make(seed);
                staff.make(seed);
            }
            LOG.info(
                    "the demo year has {} petitions, made in {} s",
                    petitions,
                    Duration.between(start, Instant.now()).toSeconds());
        }
    }
}
