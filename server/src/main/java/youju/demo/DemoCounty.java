package youju.demo;

import static youju.account.BodyKind.BUREAU;
import static youju.account.BodyKind.DEPARTMENT;
import static youju.account.BodyKind.GOVERNMENT;
import static youju.account.BodyKind.OFFICE;
import static youju.account.BodyKind.TOWN;
import static youju.account.Role.ADMINISTRATOR;
import static youju.account.Role.AUDITOR;
import static youju.account.Role.EVALUATOR;
import static youju.account.Role.FINANCE;
import static youju.account.Role.HANDLER;
import static youju.account.Role.LEADER;
import static youju.account.Role.REGISTRAR;
import static youju.account.Role.REVIEWER;
import static youju.account.Role.SUPERVISOR;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import youju.account.Bodies;
import youju.account.Body;
import youju.account.BodyKind;
import youju.account.People;
import youju.account.Role;

/** The bodies and people of 云岭县, a county that is on no map: its region code lies in a range nobody was given. */
@Component
class DemoCounty {

    private static final String COUNTY = "439921";
    private static final String BY = "system";

    private static final List<String> TOWNS = List.of("云台镇", "松坪镇", "清水乡", "石桥镇", "青禾乡", "望江街道", "城关街道", "白鹭镇");

    private static final List<Office> DEPARTMENTS = List.of(
            new Office("人力资源和社会保障局", "rs"),
            new Office("自然资源局", "zr"),
            new Office("住房和城乡建设局", "zj"),
            new Office("农业农村局", "ny"),
            new Office("教育局", "jy"),
            new Office("卫生健康局", "wj"),
            new Office("民政局", "mz"),
            new Office("交通运输局", "jt"),
            new Office("生态环境局", "hb"),
            new Office("市场监督管理局", "sj"),
            new Office("公安局", "ga"),
            new Office("退役军人事务局", "ty"),
            new Office("纪委监委机关", "jw"),
            new Office("政法委机关", "zf"));

    private static final String SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜";

    private final Bodies bodies;
    private final People people;
    private int named;

    DemoCounty(Bodies bodies, People people) {
        this.bodies = bodies;
        this.people = people;
    }

    /** A department and the letters that its people's sign-ins begin with. */
    private record Office(String name, String letters) {}

    boolean exists() {
        return !bodies.all().isEmpty();
    }

    void found() {
        Body government = body(Optional.empty(), COUNTY, "云岭县人民政府", GOVERNMENT);
        Body bureau = body(Optional.of(government), COUNTY, "云岭县信访局", BUREAU);
        Body reception = body(Optional.of(bureau), COUNTY, "云岭县信访局接访股", OFFICE);
        Body supervision = body(Optional.of(bureau), COUNTY, "云岭县信访局督查股", OFFICE);
        Body office = body(Optional.of(bureau), COUNTY, "云岭县信访局办公室", OFFICE);
        Body review = body(Optional.of(government), COUNTY, "云岭县人民政府复查复核办公室", OFFICE);
        take(reception, "dengji", REGISTRAR);
        take(reception, "dengji2", REGISTRAR);
        take(supervision, "ducha", SUPERVISOR);
        take(bureau, "juzhang", LEADER);
        take(office, "caiwu", FINANCE);
        take(office, "jixiao", EVALUATOR);
        take(review, "fucha", REVIEWER);
        take(government, "shenji", AUDITOR);
        take(office, "admin", ADMINISTRATOR);
        for (Office department : DEPARTMENTS) {
            Body body = body(Optional.of(government), COUNTY, "云岭县" + department.name(), DEPARTMENT);
            take(body, department.letters() + ".chengban", HANDLER);
            take(body, department.letters() + ".lingdao", LEADER);
        }
        for (int i = 0; i < TOWNS.size(); i++) {
            Body town = body(Optional.of(government), COUNTY + "%03d".formatted(100 + i), TOWNS.get(i), TOWN);
            take(town, "zhen" + (i + 1) + ".chengban", HANDLER);
            take(town, "zhen" + (i + 1) + ".lingdao", LEADER);
        }
        Body finance = body(Optional.of(government), COUNTY, "云岭县财政局", DEPARTMENT);
        take(finance, "cz.jixiao", EVALUATOR);
        take(body(Optional.of(finance), COUNTY, "云岭县财政局绩效股", OFFICE), "cz.jixiao2", EVALUATOR);
        take(office, "caiwu2", FINANCE);
    }

    private Body body(Optional<Body> above, String code, String name, BodyKind kind) {
        return bodies.establish(above, code, name, kind, BY);
    }

    private void take(Body body, String signIn, Role role) {
        String name = SURNAMES.charAt(named++ % SURNAMES.length()) + "示例";
        people.take(body, name, signIn, DemoSignIns.PASSWORD, Set.of(role), false, BY);
    }
}
