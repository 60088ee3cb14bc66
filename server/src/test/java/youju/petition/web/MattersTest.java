package youju.petition.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import youju.RunningServer;
import youju.RunningServer.Answer;
import youju.RunningServer.Visit;
import youju.account.Actor;
import youju.account.RouteGuard;
import youju.calendar.HouseClock;
import youju.database.Reading;
import youju.petition.Accused;
import youju.petition.Action;
import youju.petition.Attachments;
import youju.petition.By;
import youju.petition.Channel;
import youju.petition.Content;
import youju.petition.Crowd;
import youju.petition.Kind;
import youju.petition.Oversight;
import youju.petition.Petitioner;
import youju.petition.Petitions;
import youju.petition.Registration;
import youju.petition.Sending;
import youju.petition.Step;
import youju.vault.PrivateRecord;

/**
 * To whom a matter isn't theirs, no route of it says more than that there is no such thing: just what it says of a number
 * that was never given out. Every route under {@code /petitions} that names a petition is walked, also those of modules
 * that come later.
 */
class MattersTest {

    private static final RunningServer SERVER = RunningServer.shared();
    private static final WebExamples EXAMPLES = new WebExamples(SERVER);

    /** A number that was never given out. */
    private static final long NOBODYS = 987_654_321;

    /** Routes with a number that isn't a petition's. */
    private static final Map<String, String> EXCEPTIONS =
            Map.of("/petitions/views/{id}/drop", "the number of one's own saved view");

    private static final List<String> PEOPLE = List.of(
            "dengji",
            "dengji2",
            "ducha",
            "juzhang",
            "fucha",
            "shenji",
            "zj.chengban",
            "zj.lingdao",
            "rs.chengban",
            "jw.chengban",
            "zhen1.chengban",
            "zhen1.lingdao",
            "caiwu",
            "jixiao",
            "admin");

    private static final Map<String, Visit> VISITS = new LinkedHashMap<>();

    /** A matter, who may see it, and a file of it. */
    private record Matter(long id, Set<String> seenBy, long attachment) {}

    private static final List<Matter> MATTERS = new ArrayList<>();

    @BeforeAll
    static void make() {
        PEOPLE.forEach(who -> VISITS.put(who, SERVER.as(who)));
        long housing = EXAMPLES.body("云岭县住房和城乡建设局");
        long discipline = EXAMPLES.body("云岭县纪委监委机关");
        long appeal = registered(Kind.APPEAL, List.of());
        act(appeal, new Sending.Refer(housing, ""), "dengji");
        matter(appeal, Set.of("dengji", "dengji2", "ducha", "juzhang", "shenji", "zj.chengban", "zj.lingdao"));
        long accusesTown = registered(Kind.ACCUSATION, List.of(Accused.body(EXAMPLES.body("云台镇"))));
        act(accusesTown, new Sending.Refer(discipline, ""), "dengji");
        matter(accusesTown, Set.of("dengji", "dengji2", "ducha", "juzhang", "shenji", "jw.chengban"));
        long accusesOffice = registered(Kind.ACCUSATION, List.of(Accused.body(EXAMPLES.body("云岭县信访局督查股"))));
        act(accusesOffice, new Sending.Refer(discipline, ""), "dengji");
        act(accusesOffice, new Oversight.DeclareStake("与信访人有利害关系"), "dengji2");
        matter(accusesOffice, Set.of("dengji", "juzhang", "shenji", "jw.chengban"));
        matter(registered(Kind.APPEAL, List.of()), Set.of("dengji", "dengji2", "ducha", "juzhang", "shenji"));
    }

    private static long registered(Kind kind, List<Accused> accused) {
        Registration registration = new Registration(
                kind,
                Channel.LETTER,
                new HouseClock().today(),
                new Content("CX-1", OptionalLong.empty(), "", OptionalLong.empty(), "反映独门独院之事", "事实如附件。", "请求处理。"),
                new Crowd(1, Optional.empty()),
                List.of(Petitioner.of(PrivateRecord.named("独示例").withPhone("13800000000"))),
                accused,
                OptionalLong.empty(),
                false);
        return SERVER.bean(Petitions.class)
                .register(registration, EXAMPLES.actor("dengji"), Optional.empty())
                .petition();
    }

    private static void act(long id, Step step, String who) {
        SERVER.bean(Petitions.class).act(id, EXAMPLES.find(id).version(), step, By.of(EXAMPLES.actor(who)));
    }

    private static void matter(long id, Set<String> seenBy) {
        long attachment = Reading.as(
                Reading.SYSTEM,
                () -> SERVER.bean(Attachments.class)
                        .add(
                                id,
                                "附件.txt",
                                MediaType.TEXT_PLAIN_VALUE,
                                "附件里的话".getBytes(StandardCharsets.UTF_8),
                                By.of(EXAMPLES.actor("dengji"))));
        MATTERS.add(new Matter(id, seenBy, attachment));
    }

    /** A route of a petition, and how it is asked. */
    private record Route(RequestMethod method, String pattern, boolean upload) {

        /** Its addresses for a petition: of every step where it names one, an example for what else varies. */
        List<String> addresses(long id, long attachment) {
            String address = pattern.replaceFirst("\\{(id|petition)[^}]*}", String.valueOf(id))
                    .replaceAll("\\{attachment[^}]*}", String.valueOf(attachment));
            List<String> all = new ArrayList<>();
            for (Action action : address.contains("{action") ? Action.values() : new Action[] {Action.REFER}) {
                all.add(address.replaceAll("\\{action[^}]*}", action.name()).replaceAll("\\{[^}]*}", "1"));
            }
            return all;
        }
    }

    private static List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        Map<RequestMappingInfo, HandlerMethod> all = SERVER.bean(
                        "requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods();
        all.forEach((mapping, handler) -> {
            for (String pattern : mapping.getPatternValues()) {
                boolean ofPetition = RouteGuard.isOurs(handler)
                        && pattern.matches("(/api)?/petitions/.*\\{.*")
                        && !EXCEPTIONS.containsKey(pattern);
                if (ofPetition) {
                    mapping.getMethodsCondition()
                            .getMethods()
                            .forEach(
                                    method -> routes.add(new Route(method, pattern, pattern.endsWith("/attachments"))));
                }
            }
        });
        return routes;
    }

    private static Answer ask(Visit visit, Route route, String address) {
        if (route.method() == RequestMethod.GET) {
            return visit.get(address);
        }
        if (route.upload()) {
            return visit.upload(address, "file", "附件.txt", "话".getBytes(StandardCharsets.UTF_8));
        }
        Map<String, String> form = new TreeMap<>(Map.of(
                "version", "2",
                "command", UUID.randomUUID().toString(),
                "words", "说明理由说明理由",
                "reason", "说明理由说明理由",
                "why", "说明理由说明理由",
                "body", "1",
                "route", "PETITION",
                "field", "PHONE"));
        return visit.post(address, form);
    }

    /** What tells two answers apart, without the number asked for and what differs from request to request. */
    private static String essence(Answer answer, long id) {
        return answer.status() + " " + answer.location() + " "
                + answer.text()
                        .replaceAll("(value|content)=\"[^\"]*\"|hx-headers='[^']*'", "")
                        .replace(String.valueOf(NOBODYS), "#")
                        .replace(String.valueOf(id), "#");
    }

    @Test
    void the_walk_goes_along_every_route_of_a_petition() {
        assertThat(routes()).extracting(Route::pattern).contains("/petitions/{id:\\d+}", "/petitions/{id}/do/{action}");
    }

    @Test
    void whose_matter_it_is_may_open_it() {
        for (Matter matter : MATTERS) {
            for (String who : matter.seenBy()) {
                assertThat(visit(who).get("/petitions/" + matter.id()).status())
                        .as(who)
                        .isEqualTo(200);
            }
        }
    }

    @Test
    void a_foreign_matter_answers_as_one_that_never_was() {
        List<String> wrong = new ArrayList<>();
        for (String who : PEOPLE) {
            Actor actor = EXAMPLES.actor(who);
            for (Route route : routes()) {
                for (Matter matter : MATTERS) {
                    if (!matter.seenBy().contains(who)) {
                        compare(actor, who, route, matter, wrong);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static Visit visit(String who) {
        return Objects.requireNonNull(VISITS.get(who), who);
    }

    private static void compare(Actor actor, String who, Route route, Matter matter, List<String> wrong) {
        Visit visit = visit(who);
        List<String> asked = route.addresses(matter.id(), matter.attachment());
        List<String> never = route.addresses(NOBODYS, matter.attachment());
        // Every step is asked for by one of those who are let to the steps; who isn't let there is told so before.
        int most = who.equals("rs.chengban") && matter == MATTERS.getFirst() ? asked.size() : 1;
        for (int i = 0; i < most; i++) {
            Answer answer = ask(visit, route, asked.get(i));
            String described =
                    who + " " + actor.roles() + " " + route.method() + " " + asked.get(i) + " " + answer.status();
            if (answer.status() != 404 && answer.status() != 403) {
                wrong.add(described);
            } else if (!essence(answer, matter.id()).equals(essence(ask(visit, route, never.get(i)), matter.id()))) {
                wrong.add(described + " tells more than of a number never given out");
            } else if (answer.text().contains("独示例") || answer.text().contains("独门独院")) {
                wrong.add(described + " shows something of it");
            }
        }
    }

    @Test
    void whoever_may_take_a_route_is_told_not_found_and_not_forbidden() {
        List<String> wrong = new ArrayList<>();
        Matter matter = MATTERS.getFirst();
        for (Route route : routes()) {
            String address = route.addresses(matter.id(), matter.attachment()).getFirst();
            Answer answer = ask(visit("rs.chengban"), route, address);
            if (answer.status() != 404) {
                wrong.add(route.method() + " " + address + " " + answer.status());
            }
        }
        assertThat(wrong).isEmpty();
    }
}
