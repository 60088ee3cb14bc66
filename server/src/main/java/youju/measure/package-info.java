/**
 * Measures 指标: named counts, sums and rates over what other rooms publish as facts ({@code petition.fact}, {@code
 * budget.fact} and the others). One definition is asked by pages, sheets, forms and sentences alike, so they can't differ; with every value come its
 * numerator, its denominator and the rows that were counted.
 *
 * <p>Publishes: {@link youju.measure.Measures}, the face; {@link youju.measure.Catalogue}, all definitions.
 *
 * <p>May use: account, for who reads; calendar, for the day; database, for whose eyes rows are read with; page, to show itself;
 * document, to give figures as a sheet. Other rooms' views, never their tables.
 */
@NullMarked
@ApplicationModule(
        displayName = "Measure",
        allowedDependencies = {"account", "calendar", "database", "page", "document"})
package youju.measure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
