package youju.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import youju.account.Actor;
import youju.account.Body;
import youju.account.Role;
import youju.calendar.HouseClock;
import youju.database.Reading;
import youju.petition.Action;
import youju.petition.Answering;
import youju.petition.By;
import youju.petition.Channel;
import youju.petition.Fault;
import youju.petition.Handling;
import youju.petition.Intake;
import youju.petition.Kind;
import youju.petition.Manner;
import youju.petition.Outcome;
import youju.petition.Oversight;
import youju.petition.Petition;
import youju.petition.Petitions;
import youju.petition.Rated;
import youju.petition.Refused;
import youju.petition.Reviewing;
import youju.petition.Route;
import youju.petition.Satisfaction;
import youju.petition.Sending;
import youju.petition.State;
import youju.petition.Step;
import youju.petition.Suggestion;
import youju.petition.Verdict;
import youju.petition.Wish;

/** How one petition goes on, step by step: each step plans the next. */
final class DemoCourse {

    private static final String BASIS = "《信访工作条例》第三十二条及有关政策规定";

    private final Petitions petitions;
    private final DemoCast cast;
    private final DemoTimes times;
    private final RandomGenerator random;
    private final HouseClock clock;

    DemoCourse(Petitions petitions, DemoCast cast, DemoTimes times, RandomGenerator random, HouseClock clock) {
        this.petitions = petitions;
        this.cast = cast;
        this.times = times;
        this.random = random;
        this.clock = clock;
    }

    /** Of one petition, what stays the same on its way. */
    private record Way(long petition, DemoMatter matter, Body body, boolean known) {}

    void begin(long petition, Channel channel, DemoMatter matter, Body town, boolean known) {
        Body department = cast.department(matter.department());
        boolean local = matter.kind() == Kind.APPEAL && !matter.litigation() && random.nextInt(4) == 0;
        Way way = new Way(petition, matter, local ? town : department, known);
        if (channel == Channel.WEB) {
            later(0, 2, () -> {
                act(way, cast.registrar(), new Intake.Confirm("内容完整，予以登记。"));
                send(way);
            });
        } else {
            send(way);
        }
    }

    private void send(Way way) {
        later(0, 8, () -> {
            Actor registrar = cast.registrar();
            long body = way.body().id();
            if (way.matter().kind() == Kind.ACCUSATION) {
                act(way, registrar, new Sending.RouteToDiscipline(OptionalLong.of(body), "按干部管理权限移送处理。"));
                later(35, 50, () -> act(way, registrar, new Oversight.Close("已移送有权机关处理。")));
            } else if (random.nextInt(12) == 0) {
                act(way, registrar, new Sending.Assign(body, 90, "请依法按期办理，并报送办结报告。"));
                handle(way, true);
            } else if (way.matter().kind() == Kind.APPEAL && random.nextInt(40) == 0) {
                mistaken(way);
            } else {
                act(way, registrar, new Sending.Refer(body, "请依法按期处理，并告知信访人。"));
                handle(way, false);
            }
        });
    }

    /** Sent to the wrong body first: it objects, the bureau agrees. */
    private void mistaken(Way way) {
        Body wrong = cast.department(way.body().name().endsWith("教育局") ? "民政局" : "教育局");
        act(way, cast.registrar(), new Sending.Refer(wrong.id(), "请依法按期处理。"));
        later(1, 3, () -> {
            act(
                    way,
                    cast.of(wrong.id(), Role.HANDLER),
                    new Sending.Objection(OptionalLong.of(way.body().id()), "不属于本机关职权范围。"));
            later(1, 2, () -> {
                act(way, cast.registrar(), new Sending.AgreeToObjection("异议成立，另行转送。"));
                later(0, 1, () -> {
                    act(way, cast.registrar(), new Sending.Refer(way.body().id(), "请依法按期处理，并告知信访人。"));
                    handle(way, false);
                });
            });
        });
    }

    private void handle(Way way, boolean assigned) {
        Actor handler = cast.of(way.body().id(), Role.HANDLER);
        int notice = random.nextInt(1_000) < 6 ? 17 + random.nextInt(4) : 1 + random.nextInt(11);
        later(notice, notice, () -> {
            if (way.matter().litigation()) {
                act(
                        way,
                        handler,
                        new Handling.Guide(
                                way.matter().category().startsWith("LD") ? Route.ARBITRATION : Route.LITIGATION,
                                "请向有管辖权的机关提出，并注意法定时限。",
                                "本事项应当通过法定途径解决。"));
                later(35, 50, () -> close(way, "已导入法定途径。"));
                return;
            }
            Route route = way.matter().kind() == Kind.PROPOSAL ? Route.PROPOSAL : Route.PETITION;
            act(way, handler, new Handling.Accept(route, "决定受理。"));
            later(3, 10, () -> {
                act(way, handler, new Handling.Hear("已听取信访人陈述，核对有关材料。"));
                if (route == Route.PETITION && random.nextInt(20) == 0) {
                    extend(way, handler, assigned);
                } else {
                    int answer = random.nextInt(1_000) < 8 ? 66 + random.nextInt(10) : 5 + random.nextInt(34);
                    later(answer, answer, () -> answer(way, handler, route, assigned));
                }
            });
        });
    }

    private void extend(Way way, Actor handler, boolean assigned) {
        later(36, 42, () -> {
            act(way, handler, new Handling.AskExtension(30, "情况复杂，需补充调查取证。"));
            later(1, 2, () -> {
                act(way, cast.of(way.body().id(), Role.LEADER), new Handling.ApproveExtension(30, "同意延期，请告知信访人延期理由。"));
                later(15, 26, () -> answer(way, handler, Route.PETITION, assigned));
            });
        });
    }

    private void answer(Way way, Actor handler, Route route, boolean assigned) {
        int share = random.nextInt(100);
        Outcome outcome = share < 62 ? Outcome.SUPPORTED : share < 84 ? Outcome.EXPLAINED : Outcome.NOT_SUPPORTED;
        Step answer = route == Route.PETITION
                ? new Answering.GiveOpinion(
                        outcome,
                        way.matter().request(),
                        "经调查核实：" + way.matter().summary() + "情况属实程度已查明。",
                        switch (outcome) {
                            case SUPPORTED -> "信访请求事实清楚、符合规定，予以支持，由责任单位限期落实。";
                            case EXPLAINED -> "信访请求事由合理但缺乏法律政策依据，已向信访人解释说明。";
                            default -> "信访请求缺乏事实根据或者不符合规定，不予支持。";
                        },
                        BASIS)
                : new Answering.Reply("建议已经研究，合理部分予以采纳，并将在下一步工作中落实。");
        act(way, handler, answer);
        if (assigned) {
            later(6, 9, () -> act(way, handler, new Answering.ReportCompletion("调查、答复、送达均已完成，信访人诉求已依法处理。")));
        }
        later(1, 5, () -> {
            LocalDate day = clock.today();
            act(way, handler, new Answering.Serve(day, random.nextInt(3) == 0 ? Manner.POST : Manner.IN_PERSON, ""));
            rate(way);
            if (route == Route.PETITION && outcome != Outcome.SUPPORTED && random.nextInt(7) == 0) {
                review(way);
            } else {
                later(40, 55, () -> close(way, "期限届满，办结归档。"));
            }
        });
    }

    private void rate(Way way) {
        if (random.nextInt(100) < 78) {
            later(2, 14, () -> {
                By petitioner = new By.Petitioner(way.petition());
                act(way, petitioner, new Wish.Rate(Rated.BUREAU, satisfaction(950), ""));
                Satisfaction body = satisfaction(895);
                act(
                        way,
                        petitioner,
                        new Wish.Rate(Rated.BODY, body, body == Satisfaction.DISSATISFIED ? "问题没有真正解决。" : ""));
                if (body == Satisfaction.DISSATISFIED && random.nextInt(3) == 0) {
                    supervise(way);
                }
            });
        }
    }

    private Satisfaction satisfaction(int satisfiedOfThousand) {
        int share = random.nextInt(1_000);
        return share < satisfiedOfThousand * 7 / 10
                ? Satisfaction.SATISFIED
                : share < satisfiedOfThousand ? Satisfaction.FAIRLY_SATISFIED : Satisfaction.DISSATISFIED;
    }

    private void supervise(Way way) {
        later(1, 3, () -> {
            act(
                    way,
                    cast.supervisor(),
                    new Oversight.Supervise(
                            way.body().id(),
                            Fault.SHIRKING,
                            Set.of(Suggestion.IMPROVE_WORK),
                            30,
                            "信访人评价不满意，请复核办理过程，落实处理意见。"));
            later(
                    8,
                    22,
                    () -> act(
                            way,
                            cast.of(way.body().id(), Role.HANDLER),
                            new Oversight.AnswerSupervision(
                                    List.of(Suggestion.IMPROVE_WORK), "已重新与信访人沟通，改进办理方式，限期落实。")));
        });
    }

    private void review(Way way) {
        later(8, 19, () -> {
            act(
                    way,
                    new By.Petitioner(way.petition()),
                    new Wish.AskReview(Optional.empty(), OptionalLong.empty(), "对处理意见不服，请求复查。"));
            later(10, 24, () -> {
                Verdict verdict = random.nextInt(4) == 0 ? Verdict.CHANGED : Verdict.UPHELD;
                act(
                        way,
                        cast.reviewer(),
                        new Reviewing.DecideReview(
                                verdict,
                                verdict == Verdict.CHANGED ? Optional.of(Outcome.SUPPORTED) : Optional.empty(),
                                way.matter().request(),
                                "经复查，原调查认定的事实基本清楚。",
                                verdict == Verdict.CHANGED ? "原处理意见适用政策不当，予以变更。" : "原处理意见依据充分，予以维持。",
                                "《信访工作条例》第三十五条"));
                later(1, 4, () -> {
                    act(way, cast.reviewer(), new Reviewing.ServeReview(clock.today(), Manner.IN_PERSON, ""));
                    later(40, 50, () -> close(way, "期限届满，办结归档。"));
                });
            });
        });
    }

    /** Closes, or tries again in a week while something is still owed or a window open. */
    private void close(Way way, String words) {
        Petition petition =
                Reading.as(Reading.SYSTEM, () -> petitions.find(way.petition()).orElseThrow());
        if (petitions.allowedActions(way.petition(), By.of(cast.registrar())).contains(Action.CLOSE)) {
            act(way, cast.registrar(), new Oversight.Close(words));
        } else if (!petition.state().isFinal()) {
            later(7, 9, () -> close(way, words));
        }
    }

    /** Plans office work for a day between so many days from now. */
    private void later(int least, int most, Runnable what) {
        times.inOffice(clock.today().plusDays(least + (most > least ? random.nextInt(most - least + 1) : 0)), what);
    }

    private void act(Way way, Actor actor, Step step) {
        act(way, By.of(actor), step);
    }

    private void act(Way way, By by, Step step) {
        Supplier<Optional<Petition>> find = () -> petitions.find(way.petition());
        Petition petition = Reading.as(by.reading(), find).orElseThrow();
        if (petition.state() == State.CLOSED || petition.state() == State.WITHDRAWN) {
            return;
        }
        try {
            petitions.act(way.petition(), petition.version(), step, by);
        } catch (Refused refused) {
            throw new IllegalStateException("demo petition " + petition.number() + " on " + clock.today(), refused);
        }
    }
}
