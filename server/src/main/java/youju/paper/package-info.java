/**
 * The papers that steps issue: numbered and written in the transaction of the step, kept as they were issued, drawn as docx
 * or pdf whenever somebody asks.
 *
 * <p>Publishes: {@link youju.paper.Papers}, the face, with {@link youju.paper.Issued} and {@link youju.paper.Copy}; {@link
 * youju.paper.Templates} and {@link youju.paper.Signs}, which administrators edit; {@link youju.paper.Register}.
 *
 * <p>May use: petition, whose steps it listens to; vault, for names on originals; account, for bodies; calendar, for the
 * day; trail, for every change; database, for whose eyes rows are read with; page, to show itself; document, to draw. What is private is
 * never stored here: a paper holds marks where it stands.
 */
@NullMarked
@ApplicationModule(
        displayName = "Paper",
        allowedDependencies = {"petition", "vault", "account", "calendar", "trail", "database", "page", "document"})
package youju.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
