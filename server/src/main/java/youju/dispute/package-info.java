/**
 * Disputes between people or bodies (矛盾纠纷), found by screening or brought in, from registration over mediation to the
 * follow-up: one table of transitions ({@link youju.dispute.Life}) says what may follow what and who may do it. A dispute is
 * about a matter; nothing here follows, ranks or restrains anybody.
 *
 * <p>Publishes: {@link youju.dispute.Disputes} and {@link youju.dispute.Campaigns}, the faces; {@link
 * youju.dispute.Registration} and {@link youju.dispute.Step}, what they take; {@link youju.dispute.Docket}, lists and counts; the
 * view {@code dispute.fact}, one row a dispute.
 *
 * <p>May use: account, for who acts; trail, for every change; calendar, for the day; vault, which keeps the parties' private
 * data; petition, to show the petition that a dispute came from; database, for whose eyes rows are read with; page, for its
 * pages; document, for the agreement and the workbook.
 */
@NullMarked
@ApplicationModule(
        displayName = "Dispute",
        allowedDependencies = {"account", "trail", "calendar", "vault", "petition", "database", "page", "document"})
package youju.dispute;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
