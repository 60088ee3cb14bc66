/**
 * Work at set times: one scheduler over the table {@code database.scheduled_task}, so that of several nodes just one runs
 * each piece of work. A module offers its work as a bean of db-scheduler's {@code Task}; a task that reads petitions enters
 * the eyes it reads with itself ({@code youju.database.Reading}).
 *
 * <p>Publishes: a bean of db-scheduler's {@code SchedulerClient}; what is scheduled in a transaction is so only if that
 * commits.
 *
 * <p>May use: no other module; db-scheduler.
 */
@NullMarked
@ApplicationModule(
        displayName = "Schedule",
        allowedDependencies = {})
package youju.schedule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
