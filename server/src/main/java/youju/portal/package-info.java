/**
 * The citizen's pages, for a telephone and without an account: what one may petition about and how, a form in steps that
 * loses nothing, the receipt, and following the matter to its end.
 *
 * <p>Publishes: nothing; what is public here is so for its own pages.
 *
 * <p>May use: petition, for what it files and shows; paper, for what the petitioner may fetch, and document, for its format;
 * account, for bodies, open routes and the throttle; calendar, for terms; vault, which seals drafts and tells who opened
 * what; database, for whose eyes rows are read with; page, to show itself.
 */
@NullMarked
@ApplicationModule(
        displayName = "Portal",
        allowedDependencies = {"petition", "paper", "document", "account", "calendar", "vault", "database", "page"})
package youju.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
