package youju.durability;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import youju.RunningServer;
import youju.RunningServer.Answer;
import youju.RunningServer.Visit;
import youju.calendar.HouseClock;
import youju.demo.DemoSignIns;
import youju.petition.Action;

/**
 * A registrar and a handler, each with a browser, who bring one petition after another from receipt to service. A form that
 * isn't answered is sent again as it was, as people do, until it is.
 */
final class Clerks implements Runnable {

    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Pattern NUMBER = Pattern.compile("id=\"number\">(XF\\d{4}-\\d+)<");
    private static final Pattern LINK = Pattern.compile("href=\"/petitions/(\\d+)\"");
    private static final Pattern HOUSING = Pattern.compile("value=\"(\\d+)\"[^>]*>[^<]*住房和城乡建设局");

    /** What was answered: this step was taken. */
    record Done(long petition, Action action, UUID command) {}

    private final String name;
    private final Visit registrar;
    private final Visit handler;
    private final Queue<Done> done = new ConcurrentLinkedQueue<>();
    private final Queue<String> numbers = new ConcurrentLinkedQueue<>();
    private final Queue<String> strange = new ConcurrentLinkedQueue<>();
    private final AtomicInteger again = new AtomicInteger();
    private volatile boolean stopping;

    Clerks(String address, String name, String registrar) {
        this.name = name;
        this.registrar = RunningServer.visit(address);
        this.handler = RunningServer.visit(address);
        this.registrar.signIn(registrar, DemoSignIns.PASSWORD);
        this.handler.signIn("zj.chengban", DemoSignIns.PASSWORD);
    }

    List<Done> done() {
        return List.copyOf(done);
    }

    List<String> numbers() {
        return List.copyOf(numbers);
    }

    /** Answers that nobody should get, also while the house is half down. */
    List<String> strange() {
        return List.copyOf(strange);
    }

    /** How often a form was sent once more. */
    int sentAgain() {
        return again.get();
    }

    void stop() {
        stopping = true;
    }

    /** Someone who stops half-way leaves the form unanswered. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public void run() {
        try {
            for (int i = 1; !stopping; i++) {
                bring(name + i);
            }
        } catch (Stopped enough) {
            // As asked.
        }
    }

    private void bring(String mark) {
        String today = new HouseClock().today().toString();
        UUID command = UUID.randomUUID();
        Answer receipt = insist(
                registrar,
                "/petitions/new",
                command,
                Map.ofEntries(
                        Map.entry("do", "save"),
                        Map.entry("channel", "LETTER"),
                        Map.entry("kind", "APPEAL"),
                        Map.entry("receivedOn", today),
                        Map.entry("people", "1"),
                        Map.entry("name", "杨示例"),
                        Map.entry("phone", "13800000000"),
                        Map.entry("address", "云台镇一村1号"),
                        Map.entry("category", "CX-1"),
                        Map.entry("summary", "反映补偿款未付" + mark),
                        Map.entry("facts", "签订协议后补偿款至今未付清。"),
                        Map.entry("request", "请求支付。")));
        Matcher number = NUMBER.matcher(receipt.text());
        Matcher link = LINK.matcher(receipt.text());
        if (receipt.status() != 200 || !number.find() || !link.find()) {
            strange.add("REGISTER " + receipt.status() + " " + receipt.location());
            return;
        }
        long id = Long.parseLong(link.group(1));
        numbers.add(number.group(1));
        done.add(new Done(id, Action.REGISTER, command));
        take(registrar, id, 1, Action.REFER, Map.of("body", housing(id), "words", "请依法处理"));
        take(handler, id, 2, Action.ACCEPT, Map.of("route", "PETITION", "words", ""));
        take(handler, id, 3, Action.INVESTIGATE, Map.of("words", "到场核实"));
        take(
                handler,
                id,
                4,
                Action.GIVE_OPINION,
                Map.of("outcome", "SUPPORTED", "request", "支付", "facts", "属实", "opinion", "付清", "basis", "《条例》"));
        take(handler, id, 5, Action.SERVE, Map.of("day", today, "manner", "IN_PERSON", "words", ""));
    }

    private String housing(long id) {
        while (true) {
            try {
                Matcher found = HOUSING.matcher(
                        registrar.get("/petitions/" + id + "/do/REFER").text());
                if (found.find()) {
                    return found.group(1);
                }
            } catch (UncheckedIOException away) {
                // Once more below.
            }
            rest();
        }
    }

    private void take(Visit who, long id, long version, Action action, Map<String, String> fields) {
        UUID command = UUID.randomUUID();
        Map<String, String> all = new TreeMap<>(fields);
        all.put("version", String.valueOf(version));
        Answer answer = insist(who, "/petitions/" + id + "/do/" + action, command, all);
        if (answer.status() == 302 && answer.location().equals("/petitions/" + id)) {
            done.add(new Done(id, action, command));
        } else {
            strange.add(action + " " + answer.status() + " " + answer.location() + " "
                    + answer.plain().replaceAll("(?s).*role=\"alert\"", ""));
        }
    }

    private Answer insist(Visit who, String path, UUID command, Map<String, String> fields) {
        Map<String, String> form = new TreeMap<>(fields);
        form.put("command", command.toString());
        while (true) {
            try {
                Answer answer = who.post(path, form);
                if (answer.status() != 503) {
                    return answer;
                }
            } catch (UncheckedIOException away) {
                // The server is down, or went down before it answered.
            }
            again.incrementAndGet();
            rest();
        }
    }

    private void rest() {
        if (stopping) {
            throw new Stopped();
        }
        LockSupport.parkNanos(PAUSE.toNanos());
    }
}
