package youju.petition;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import youju.account.Actor;
import youju.account.Role;

/** A small county for tests: a city above, a bureau with an office, two departments, one with an office below, a town. */
final class County {

    final long city;
    final long government;
    final long bureau;
    final long reception;
    final long reviewOffice;
    final long housing;
    final long housingStation;
    final long labour;
    final long discipline;
    final long town;

    final Actor registrar;
    final Actor otherRegistrar;
    final Actor supervisor;
    final Actor handler;
    final Actor head;
    final Actor stationHandler;
    final Actor labourHandler;
    final Actor townHandler;
    final Actor disciplineHandler;
    final Actor reviewer;
    final Actor cityReviewer;

    private final JdbcClient owner;

    County(JdbcClient owner) {
        this.owner = owner;
        city = body("云江市人民政府", "GOVERNMENT", 0);
        government = body("云岭县人民政府", "GOVERNMENT", city);
        bureau = body("云岭县信访局", "BUREAU", government);
        reception = body("云岭县信访局接访股", "OFFICE", bureau);
        reviewOffice = body("云岭县人民政府复查复核办公室", "OFFICE", government);
        housing = body("云岭县住房和城乡建设局", "DEPARTMENT", government);
        housingStation = body("云岭县房屋征收中心", "DEPARTMENT", housing);
        labour = body("云岭县人力资源和社会保障局", "DEPARTMENT", government);
        discipline = body("云岭县纪委监委机关", "DEPARTMENT", government);
        town = body("云台镇", "TOWN", government);
        registrar = person("赵示例", reception, true, Role.REGISTRAR);
        otherRegistrar = person("钱示例", reception, true, Role.REGISTRAR);
        supervisor = person("孙示例", bureau, true, Role.SUPERVISOR);
        handler = person("李示例", housing, false, Role.HANDLER);
        head = person("周示例", housing, false, Role.LEADER);
        stationHandler = person("吴示例", housingStation, false, Role.HANDLER);
        labourHandler = person("郑示例", labour, false, Role.HANDLER);
        townHandler = person("王示例", town, false, Role.HANDLER);
        disciplineHandler = person("冯示例", discipline, false, Role.HANDLER);
        reviewer = person("陈示例", reviewOffice, false, Role.REVIEWER);
        cityReviewer = person("褚示例", city, false, Role.REVIEWER);
    }

    private long body(String name, String kind, long parent) {
        return owner.sql("""
                with next as (select nextval(pg_get_serial_sequence('account.body', 'id')) as id)
                insert into account.body (id, parent, path, code, name, kind) overriding system value
                select next.id, nullif(:parent, 0),
                    coalesce((select path from account.body where id = :parent), '/') || next.id || '/', '439921', :name, :kind
                from next returning id
                """)
                .param("parent", parent)
                .param("name", name)
                .param("kind", kind)
                .query(Long.class)
                .single();
    }

    private Actor person(String name, long body, boolean ofBureau, Role... roles) {
        long id = owner.sql("""
                insert into account.person (body, name, sign_in, password, created_at)
                values (:body, :name, 'p' || (select count(*) + 100 from account.person), 'none', now()) returning id
                """)
                .param("body", body)
                .param("name", name)
                .query(Long.class)
                .single();
        Set<Role> held = EnumSet.of(roles[0], roles);
        held.forEach(role -> owner.sql("insert into account.role (person, role) values (:id, :role)")
                .param("id", id)
                .param("role", role.name())
                .update());
        return new Actor(id, name, body, "", ofBureau, held, false);
    }
}
