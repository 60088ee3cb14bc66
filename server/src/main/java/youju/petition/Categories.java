package youju.petition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import youju.account.Actor;
import youju.account.Role;
import youju.trail.Entry;
import youju.trail.Trail;

/** 信访内容分类: two levels, kept by an administrator. A category once used stays; it can only be retired. */
@Component
public class Categories {

    private final JdbcClient jdbc;
    private final Trail trail;

    Categories(JdbcClient jdbc, Trail trail) {
        this.jdbc = jdbc;
        this.trail = trail;
    }

    /** All, each child after its parent, in the order in which they are shown. */
    @Transactional(readOnly = true)
    public List<Category> all() {
        return jdbc.sql("""
                select c.code, c.parent, c.name, c.position, c.active
                from petition.category c left join petition.category p on p.code = c.parent
                order by coalesce(p.position, c.position), coalesce(c.parent, c.code), c.parent nulls first, c.position
                """).query((row, number) -> category(row)).list();
    }

    private static Category category(ResultSet row) throws SQLException {
        return new Category(
                row.getString("code"),
                Rows.text(row, "parent"),
                row.getString("name"),
                row.getInt("position"),
                row.getBoolean("active"));
    }

    @Transactional(readOnly = true)
    public Optional<Category> find(String code) {
        return jdbc.sql("select code, parent, name, position, active from petition.category where code = :code")
                .param("code", code)
                .query((row, number) -> category(row))
                .optional();
    }

    /**
     * Enters a category, or changes name, place or use of the one with its code.
     *
     * @throws SecurityException if the actor keeps no settings
     * @throws IllegalArgumentException if the parent isn't there or is a child itself
     */
    @Transactional
    public void put(Category category, Actor actor, String reason) {
        if (!actor.is(Role.ADMINISTRATOR)) {
            throw new SecurityException("categories are kept by an administrator");
        }
        category.parent().ifPresent(parent -> {
            if (find(parent).filter(Category::isTop).isEmpty()) {
                throw new IllegalArgumentException("no category of the first level is called " + parent);
            }
        });
        String before = find(category.code()).map(Category::toString).orElse("");
        jdbc.sql("""
                insert into petition.category (code, parent, name, position, active)
                values (:code, :parent, :name, :position, :active)
                on conflict (code) do update
                set name = excluded.name, position = excluded.position, active = excluded.active
                """)
                .param("code", category.code())
                .param("parent", category.parent().orElse(null))
                .param("name", category.name())
                .param("position", category.position())
                .param("active", category.active())
                .update();
        trail.add(new Entry(
                actor.mark(), "category.put", "category:" + category.code(), reason, before, category.toString()));
    }
}
