package youju.relief;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import youju.money.Money;
import youju.money.NotMoney;
import youju.relief.BadResult.Fault;
import youju.relief.BadResult.Kind;
import youju.vault.Masks;

/** Reads a bank's answer to a batch: a row a payment under a head that is found by its words. */
final class ResultFile {

    /** The columns that are looked for, by words that banks use for them. */
    private enum Column {
        REFERENCE("流水号", "业务编号", "参考号", "reference"),
        AMOUNT("金额", "amount"),
        RESULT("结果", "状态", "result", "status"),
        VOUCHER("凭证", "回单", "voucher"),
        ACCOUNT("账号", "帐号", "卡号", "account"),
        WORDS("原因", "备注", "附言", "reason", "remark");

        private final List<String> words;

        Column(String... words) {
            this.words = List.of(words);
        }

        boolean isNamed(String cell) {
            return words.stream().anyMatch(cell::contains);
        }
    }

    private static final Set<String> PAID = Set.of("成功", "交易成功", "已支付", "支付成功", "发放成功", "已入账", "paid", "success");
    private static final Set<String> FAILED = Set.of("失败", "交易失败", "支付失败", "发放失败", "未入账", "failed");
    private static final Set<String> RETURNED = Set.of("退汇", "已退汇", "退回", "已退回", "returned");

    private final Sheet sheet;
    private final Map<String, Batch.Line> lines;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<Column, Integer> columns = new EnumMap<>(Column.class);

    private ResultFile(Sheet sheet, Batch batch) {
        this.sheet = sheet;
        this.lines = batch.lines().stream().collect(Collectors.toMap(Batch.Line::reference, line -> line));
    }

    /** What the bank said of one payment. */
    record Row(Batch.Line line, BankSaid said) {}

    /** @throws BadResult with every fault */
    static List<Row> read(byte[] content, Batch batch) {
        List<Row> rows = new ResultFile(Sheet.read(content), batch).read();
        if (rows.isEmpty()) {
            throw BadResult.whole(Kind.NO_ROWS);
        }
        return rows;
    }

    private List<Row> read() {
        int head = head();
        List<Row> rows = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int at = head + 1; at < sheet.size(); at++) {
            String reference = plain(cell(at, Column.REFERENCE));
            if (isRow(at, reference)) {
                row(at, reference, seen).ifPresent(rows::add);
            }
        }
        if (!faults.isEmpty()) {
            throw new BadResult(faults);
        }
        return rows;
    }

    /** The row that names reference, amount and result. */
    private int head() {
        for (int at = 0; at < sheet.size(); at++) {
            columns.clear();
            for (int column = 0; column < sheet.columns(at); column++) {
                String cell = plain(sheet.text(at, column));
                int here = column;
                for (Column wanted : Column.values()) {
                    if (wanted.isNamed(cell) && !columns.containsValue(here)) {
                        columns.putIfAbsent(wanted, here);
                    }
                }
            }
            if (columns.keySet().containsAll(Set.of(Column.REFERENCE, Column.AMOUNT, Column.RESULT))) {
                return at;
            }
        }
        throw BadResult.whole(Kind.NO_HEAD);
    }

    /** A line of sums at the foot names no reference, or says 合计. */
    private boolean isRow(int at, String reference) {
        boolean empty = reference.isEmpty()
                && cell(at, Column.AMOUNT).isBlank()
                && cell(at, Column.RESULT).isBlank();
        boolean total = false;
        for (int column = 0; column < sheet.columns(at); column++) {
            total = total || plain(sheet.text(at, column)).matches("合计|总计|小计|合计[:：].*|total");
        }
        return !empty && !total;
    }

    private Optional<Row> row(int at, String reference, Set<String> seen) {
        int before = faults.size();
        Batch.Line line = lines.get(reference.toUpperCase(Locale.ROOT));
        if (line == null) {
            fault(at, Column.REFERENCE, Kind.UNKNOWN_REFERENCE, reference, "");
            return Optional.empty();
        }
        if (!seen.add(line.reference())) {
            fault(at, Column.REFERENCE, Kind.REFERENCE_TWICE, reference, "");
        }
        amount(at, line);
        account(at, line);
        Optional<BankSaid> said = said(at, line);
        return faults.size() == before ? said.map(one -> new Row(line, one)) : Optional.empty();
    }

    private void amount(int at, Batch.Line line) {
        String text = cell(at, Column.AMOUNT);
        try {
            Money amount = Money.parse(text);
            if (!amount.equals(line.amount())) {
                fault(
                        at,
                        Column.AMOUNT,
                        Kind.OTHER_AMOUNT,
                        amount.grouped(),
                        line.amount().grouped());
            }
        } catch (NotMoney not) {
            fault(at, Column.AMOUNT, Kind.NO_AMOUNT, text, line.amount().grouped());
        }
    }

    /** By its last four digits, as far as the file tells them. */
    private void account(int at, Batch.Line line) {
        String digits = plain(cell(at, Column.ACCOUNT)).replaceAll("[^0-9]", "");
        if (digits.length() >= 4 && !line.account().endsWith(digits.substring(digits.length() - 4))) {
            String masked = digits.length() == 4 ? "****" + digits : Masks.ACCOUNT.of(digits);
            fault(at, Column.ACCOUNT, Kind.OTHER_ACCOUNT, masked, line.account());
        }
    }

    private Optional<BankSaid> said(int at, Batch.Line line) {
        String word = plain(cell(at, Column.RESULT));
        Optional<BankSaid.Outcome> outcome = PAID.contains(word)
                ? Optional.of(BankSaid.Outcome.PAID)
                : FAILED.contains(word)
                        ? Optional.of(BankSaid.Outcome.FAILED)
                        : RETURNED.contains(word) ? Optional.of(BankSaid.Outcome.RETURNED) : Optional.empty();
        if (outcome.isEmpty()) {
            fault(at, Column.RESULT, Kind.UNKNOWN_RESULT, word, "");
            return Optional.empty();
        }
        String voucher = cut(cell(at, Column.VOUCHER), 60);
        if (outcome.get() == BankSaid.Outcome.PAID && voucher.isEmpty()) {
            fault(at, Column.VOUCHER, Kind.NO_VOUCHER, "", "");
        }
        State after = outcome.get() == BankSaid.Outcome.RETURNED ? State.PAID : State.IN_BATCH;
        if (line.state() != after) {
            fault(at, Column.RESULT, Kind.TOLD_BEFORE, word, "");
        }
        return Optional.of(new BankSaid(outcome.get(), voucher, cut(Masks.redact(cell(at, Column.WORDS)), 200)));
    }

    private void fault(int at, Column column, Kind kind, String found, String expected) {
        faults.add(new Fault(Sheet.place(at, columns.getOrDefault(column, 0)), kind, cut(found, 60), expected));
    }

    private String cell(int at, Column column) {
        return sheet.text(at, columns.getOrDefault(column, -1));
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }

    /** Half-width and without spaces. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\p{Z}\\s*]", "")
                .toLowerCase(Locale.ROOT);
    }
}
