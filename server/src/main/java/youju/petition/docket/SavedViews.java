package youju.petition.docket;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import youju.account.Actor;

/** A person's own lists, by name. */
@Component
public class SavedViews {

    /** As many as a person keeps. */
    public static final int MOST = 20;

    private final JdbcClient jdbc;

    SavedViews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A filter with the name its owner gave it. */
    public record SavedView(long id, String name, Filter filter) {}

    @Transactional(readOnly = true)
    public List<SavedView> of(Actor actor) {
        return jdbc.sql("""
                select id, name, filter from petition.saved_view where person = :person and active order by position, id
                """)
                .param("person", actor.person())
                .query((row, number) -> new SavedView(
                        row.getLong("id"), row.getString("name"), Filter.ofQuery(row.getString("filter"))))
                .list();
    }

    /** Keeps a filter; one of the same name takes its place. */
    @Transactional
    public void keep(Actor actor, String name, Filter filter) {
        jdbc.sql("""
                insert into petition.saved_view (person, name, filter) values (:person, :name, :filter)
                on conflict (person, name) do update set filter = excluded.filter, active = true
                """)
                .param("person", actor.person())
                .param("name", name.strip())
                .param("filter", filter.query())
                .update();
    }

    /** Takes a view off the person's list. */
    @Transactional
    public void drop(Actor actor, long id) {
        jdbc.sql("update petition.saved_view set active = false where id = :id and person = :person")
                .param("id", id)
                .param("person", actor.person())
                .update();
    }
}
