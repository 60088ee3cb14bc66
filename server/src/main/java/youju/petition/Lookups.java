package youju.petition;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a step's guards ask of the world outside the petition. */
@Component
class Lookups {

    private final JdbcClient jdbc;
    private final PetitionTable petitions;

    Lookups(JdbcClient jdbc, PetitionTable petitions) {
        this.jdbc = jdbc;
        this.petitions = petitions;
    }

    Party party(By by) {
        if (!(by instanceof By.Official(var actor))) {
            return Party.without(by);
        }
        long actsFor = jdbc.sql("select petition.acts_for(:body)")
                .param("body", actor.body())
                .query(Long.class)
                .single();
        return new Party(by, actsFor == actor.body() ? Set.of(actsFor) : Set.of(actsFor, actor.body()));
    }

    Found find(Case matter, Step step) {
        Petition petition = matter.petition();
        return switch (step) {
            case Sending sending -> target(petition, sending.target());
            case Oversight.Supervise supervise -> target(petition, OptionalLong.of(supervise.body()));
            case Wish.AskReview asked ->
                target(petition, reviewer(asked.reviewer(), petition.progress().lead()));
            case Wish.AskFinalReview asked ->
                target(petition, reviewer(asked.reviewer(), petition.progress().reviewer()));
            case Handling.Accept accept -> Found.lastWord(finallyReviewed(petition));
            case Intake.Merge merge -> merging(petition, merge.into());
            case Intake.Decline decline -> Found.shown(holds(petition, decline), OptionalLong.empty());
            case Intake.Correct correct -> correcting(petition, correct.correction());
            default -> Found.NOTHING;
        };
    }

    private Found target(Petition petition, OptionalLong body) {
        if (body.isEmpty()) {
            return Found.NOTHING;
        }
        return jdbc.sql("""
                select exists (select from account.body where id = :body and active) as there,
                       exists (select from petition.accused a where a.petition = :petition and a.body is not null
                           and account.within(:body, a.body)) as accused
                """)
                .param("body", body.getAsLong())
                .param("petition", petition.id())
                .query((row, number) -> Found.body(body, row.getBoolean("there"), row.getBoolean("accused")))
                .single();
    }

    /** The body asked, else the one next above the body that decided (arts. 35, 36). */
    private OptionalLong reviewer(OptionalLong asked, OptionalLong decided) {
        if (asked.isPresent() || decided.isEmpty()) {
            return asked;
        }
        return jdbc
                .sql("select parent from account.body where id = :body")
                .param("body", decided.getAsLong())
                .query((row, number) -> Rows.id(row, "parent"))
                .stream()
                .flatMapToLong(OptionalLong::stream)
                .findFirst();
    }

    private boolean finallyReviewed(Petition petition) {
        return jdbc.sql("select petition.finally_reviewed(:matter, :id)")
                .param("matter", petition.matter())
                .param("id", petition.id())
                .query(Boolean.class)
                .single();
    }

    private Found merging(Petition petition, long into) {
        Optional<Petition> other = petitions
                .find(into)
                .filter(found -> found.id() != petition.id())
                .filter(found -> found.state() != State.MERGED && found.state() != State.WITHDRAWN);
        return Found.shown(
                other.isPresent(), other.stream().mapToLong(Petition::matter).findFirst());
    }

    private Found correcting(Petition petition, Correction correction) {
        OptionalLong matter = correction.sameMatterAs().stream()
                .filter(same -> same != petition.id())
                .mapToObj(petitions::find)
                .flatMap(Optional::stream)
                .mapToLong(Petition::matter)
                .findFirst();
        Kind kind = correction.kind().orElse(petition.kind());
        boolean holds = (correction.accused().isEmpty() || kind == Kind.ACCUSATION)
                && matter.isPresent() == correction.sameMatterAs().isPresent()
                && correction.category().map(this::isCategory).orElse(true)
                && bodies(correction.region(), correction.complainedBody())
                && correction.accused().stream().allMatch(this::isThere);
        return Found.shown(holds, matter);
    }

    /** Whether a category is there and in use. */
    boolean isCategory(String code) {
        return jdbc.sql("select exists (select from petition.category where code = :code and active)")
                .param("code", code)
                .query(Boolean.class)
                .single();
    }

    /** Whether all these bodies are there; none is. */
    boolean bodies(OptionalLong... ids) {
        return Arrays.stream(ids)
                .flatMapToLong(OptionalLong::stream)
                .allMatch(id -> exists("select exists (select from account.body where id = :id)", id));
    }

    boolean isThere(Accused accused) {
        return bodies(accused.body())
                && accused.person().stream()
                        .allMatch(id -> exists("select exists (select from account.person where id = :id)", id));
    }

    private boolean exists(String sql, long id) {
        return jdbc.sql(sql).param("id", id).query(Boolean.class).single();
    }

    /** The matter of an earlier petition, if it is there. */
    OptionalLong matter(long petition) {
        return petitions.find(petition).stream().mapToLong(Petition::matter).findFirst();
    }

    /** Whether the petition named shows it: of the same matter, and under way or after its last word (arts. 19, 36). */
    private boolean holds(Petition petition, Intake.Decline decline) {
        if (decline.earlier() == petition.id()) {
            return false;
        }
        return petitions
                .find(decline.earlier())
                .filter(earlier -> earlier.matter() == petition.matter())
                .filter(earlier -> decline.ground() == Ground.AFTER_FINAL_REVIEW
                        ? finallyReviewed(petition)
                        : earlier.state().isUnderWay())
                .isPresent();
    }
}
