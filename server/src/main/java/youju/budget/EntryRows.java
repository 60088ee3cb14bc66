package youju.budget;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import youju.budget.Taken.Bad;
import youju.budget.Taken.Fault;
import youju.budget.Taken.Row;
import youju.budget.sheet.Days;
import youju.budget.sheet.Field;
import youju.budget.sheet.Line;
import youju.budget.sheet.Sheets;
import youju.money.Money;
import youju.money.NotMoney;

/** Turns rows of the finance system's export into entries, each fault at its cell. */
final class EntryRows {

    private final Map<Field, Integer> columns;
    private final IntFunction<List<Allotment>> allotments;
    private final IntPredicate closed;
    private final boolean counting;
    private final LocalDate today;
    private final Map<Integer, List<Allotment>> ofYear = new HashMap<>();
    private final Map<Long, Money> asked = new HashMap<>();

    /** @param counting whether it is a fault to ask, together with the rows above, for more than is free */
    EntryRows(
            Map<Field, Integer> columns,
            IntFunction<List<Allotment>> allotments,
            IntPredicate closed,
            boolean counting,
            LocalDate today) {
        this.columns = columns;
        this.allotments = allotments;
        this.closed = closed;
        this.counting = counting;
        this.today = today;
    }

    /** One row's reading: what was found, and what is wrong. */
    private final class Reading {

        final Line line;
        final List<Bad> faults = new ArrayList<>();

        Reading(Line line) {
            this.line = line;
        }

        String text(Field field) {
            return columns.containsKey(field) ? line.cell(columns.get(field)) : "";
        }

        <T> Optional<T> wrong(Field field, Fault fault) {
            faults.add(new Bad(line.address(columns.getOrDefault(field, 0)), field, fault, text(field)));
            return Optional.empty();
        }

        String needed(Field field, int most) {
            String text = text(field);
            if (text.isEmpty()) {
                wrong(field, Fault.MISSING);
            } else if (text.length() > most) {
                wrong(field, Fault.TOO_LONG);
            }
            return text;
        }
    }

    Row read(Line line) {
        Reading reading = new Reading(line);
        Optional<LocalDate> day = day(reading);
        Optional<Money> amount = amount(reading);
        String payee = reading.needed(Field.PAYEE, Texts.PAYEE);
        String purpose = reading.needed(Field.PURPOSE, Texts.PURPOSE);
        Optional<String> economic = day.flatMap(known -> economic(reading, known.getYear()));
        Optional<Allotment> allotment = day.flatMap(known -> allotment(reading, known.getYear()));
        if (reading.text(Field.VOUCHER).length() > Texts.VOUCHER) {
            reading.wrong(Field.VOUCHER, Fault.TOO_LONG);
        }
        if (reading.faults.isEmpty()) {
            enough(reading, allotment.orElseThrow(), amount.orElseThrow());
        }
        if (!reading.faults.isEmpty()) {
            return new Row.Faulty(line, reading.faults);
        }
        String voucher = reading.text(Field.VOUCHER);
        return new Row.Entry(
                line,
                new Move.Enter(
                        allotment.orElseThrow().id(),
                        OptionalLong.empty(),
                        voucher.isEmpty() ? "导入-" + line.number() : voucher,
                        day.orElseThrow(),
                        payee,
                        purpose,
                        economic.orElseThrow(),
                        amount.orElseThrow()),
                allotment.orElseThrow());
    }

    private Optional<LocalDate> day(Reading reading) {
        Optional<LocalDate> day = Days.read(reading.text(Field.DAY));
        if (day.isEmpty()) {
            return reading.wrong(Field.DAY, reading.text(Field.DAY).isEmpty() ? Fault.MISSING : Fault.NO_DAY);
        }
        if (day.get().isAfter(today)) {
            return reading.wrong(Field.DAY, Fault.IN_FUTURE);
        }
        if (closed.test(day.get().getYear())) {
            return reading.wrong(Field.DAY, Fault.YEAR_CLOSED);
        }
        return day;
    }

    private static Optional<Money> amount(Reading reading) {
        try {
            Money amount = Money.parse(reading.text(Field.AMOUNT));
            return amount.isPositive() ? Optional.of(amount) : reading.wrong(Field.AMOUNT, Fault.NOT_POSITIVE);
        } catch (NotMoney wrong) {
            return reading.wrong(Field.AMOUNT, wrong.fault() == NotMoney.Fault.EMPTY ? Fault.MISSING : Fault.NO_AMOUNT);
        }
    }

    /** {@code 30217}, {@code 30217 公务接待费} or {@code 公务接待费}. */
    private static Optional<String> economic(Reading reading, int year) {
        String text = reading.text(Field.ECONOMIC);
        if (text.isEmpty()) {
            return reading.wrong(Field.ECONOMIC, Fault.MISSING);
        }
        Optional<String> found = Classes.of(year).economics().stream()
                .filter(Classes.EconomicClass::isNarrow)
                .filter(one -> isNamed(text, one.code(), one.name()))
                .map(Classes.EconomicClass::code)
                .findFirst();
        return found.isPresent() ? found : reading.wrong(Field.ECONOMIC, Fault.NO_CLASS);
    }

    private static boolean isNamed(String text, String code, String name) {
        String digits = text.replaceAll("\\D.*", "");
        return digits.isEmpty() ? text.equals(Sheets.clean(name)) : digits.equals(code);
    }

    private Optional<Allotment> allotment(Reading reading, int year) {
        List<Allotment> all = ofYear.computeIfAbsent(year, allotments::apply);
        String project = reading.text(Field.PROJECT);
        List<Allotment> ofProject =
                all.stream().filter(allotment -> isOf(allotment, project)).toList();
        boolean basic = isBasic(project);
        if (ofProject.isEmpty()) {
            return reading.wrong(Field.PROJECT, basic ? Fault.NO_ALLOTMENT : Fault.NO_PROJECT);
        }
        Optional<Source> source = source(reading.text(Field.SOURCE));
        if (source.isEmpty()) {
            return reading.wrong(Field.SOURCE, Fault.NO_SOURCE);
        }
        String function = reading.text(Field.FUNCTION);
        List<Allotment> found = ofProject.stream()
                .filter(allotment -> allotment.source() == source.get())
                .filter(allotment -> function.isEmpty()
                        || isNamed(
                                function, allotment.function(), Classes.of(year).name(allotment.function())))
                .toList();
        if (found.size() == 1) {
            return Optional.of(found.getFirst());
        }
        return found.isEmpty()
                ? reading.wrong(function.isEmpty() ? Field.SOURCE : Field.FUNCTION, Fault.NO_ALLOTMENT)
                : reading.wrong(Field.FUNCTION, Fault.WHICH_FUNCTION);
    }

    private static boolean isOf(Allotment allotment, String project) {
        return isBasic(project)
                ? allotment.isBasic()
                : allotment.project().filter(one -> one.name().equals(project)).isPresent();
    }

    /** The finance system calls basic expenditure by its parts, or by nothing. */
    private static boolean isBasic(String project) {
        return Stream.of("", "基本支出", "人员经费", "公用经费").anyMatch(project::equals);
    }

    private static Optional<Source> source(String text) {
        if (text.isEmpty() || text.contains("一般公共预算")) {
            return Optional.of(Source.GENERAL);
        }
        if (text.contains("基金") && !text.contains("保险")) {
            return Optional.of(Source.GOVERNMENT_FUND);
        }
        return text.contains("国有资本")
                ? Optional.of(Source.STATE_CAPITAL)
                : text.contains("社会保险")
                        ? Optional.of(Source.SOCIAL_INSURANCE)
                        : text.contains("非税")
                                ? Optional.of(Source.NON_TAX)
                                : text.contains("其他") ? Optional.of(Source.OTHER) : Optional.empty();
    }

    private void enough(Reading reading, Allotment allotment, Money amount) {
        Money together = asked.getOrDefault(allotment.id(), Money.ZERO).plus(amount);
        if (counting && together.isMoreThan(allotment.balance().free())) {
            reading.wrong(Field.AMOUNT, Fault.NOT_ENOUGH);
        } else {
            asked.put(allotment.id(), together);
        }
    }
}
