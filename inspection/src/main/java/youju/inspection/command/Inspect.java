package youju.inspection.command;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import youju.inspection.Severity;
import youju.inspection.output.JsonOutput;
import youju.inspection.output.Output;
import youju.inspection.output.PageOutput;
import youju.inspection.output.Report;
import youju.inspection.output.SarifOutput;
import youju.inspection.output.TableOutput;
import youju.inspection.output.Words;
import youju.inspection.output.WorksheetOutput;

/** {@code youju inspect FILE…}. */
@Command(
        name = "inspect",
        sortOptions = false,
        mixinStandardHelpOptions = true,
        description = {"核查绩效自评报告中的矛盾。", "Inspects self-evaluation reports for contradictions."},
        exitCodeListHeading = "%n退出码 Exit codes:%n",
        exitCodeList = {"0:未发现 nothing found", "1:有发现 findings", "2:有文件读不出 a file could not be read", "64:用法错误 usage"})
final class Inspect implements Callable<Integer> {

    /** How findings are told. */
    enum Format {
        table,
        json,
        html,
        xlsx,
        sarif
    }

    /** The reader's language. */
    enum Language {
        zh,
        en
    }

    /** The least severity that is told. */
    enum Least {
        error,
        warning,
        note
    }

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE",
            description = "报告或文件夹 reports or folders (docx, doc, pdf, xlsx, xls, html, txt)")
    private List<Path> arguments = List.of();

    @Option(names = "--format", paramLabel = "F", description = "输出 output: ${COMPLETION-CANDIDATES}")
    private Format format = Format.table;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "写入文件 write to this file")
    private @Nullable Path output;

    @Option(names = "--lang", paramLabel = "L", description = "语言 language: ${COMPLETION-CANDIDATES}")
    private Language language = Language.zh;

    @Option(names = "--severity", paramLabel = "S", description = "最低严重程度 least severity: ${COMPLETION-CANDIDATES}")
    private Least least = Least.note;

    @Option(names = "--checked", description = "也列出已核对一致的和未能核对的 also what was verified and what could not be")
    private boolean checked;

    @Option(names = "--rules", description = "列出全部规则 list the rules")
    private boolean rules;

    @Option(names = "--explain", paramLabel = "RULE", description = "说明一条规则 explain a rule")
    private @Nullable String explain;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Locale locale = language == Language.en ? Locale.ENGLISH : Locale.CHINESE;
        PrintWriter out = commandLine().getOut();
        if (rules) {
            new Catalogue(locale).list(out);
            return 0;
        }
        if (explain != null) {
            Optional<String> page = new Catalogue(locale).explain(explain);
            out.println(page.orElseThrow(() -> usage("没有规则 no such rule: " + explain + "（--rules 列出全部 lists them）")));
            out.flush();
            return 0;
        }
        if (arguments.isEmpty()) {
            throw usage("请给出要核查的文件 name the files to inspect");
        }
        if (format == Format.xlsx && output == null) {
            throw usage("--format xlsx 需要 needs --output FILE.xlsx");
        }
        List<Path> files = Arguments.in(arguments);
        if (files.isEmpty()) {
            commandLine()
                    .getErr()
                    .println(new Words(locale)
                            .of(
                                    "文件夹里没有报告：" + arguments + "（可读 docx、doc、pdf、xlsx、xls、html、txt）",
                                    "no reports in " + arguments
                                            + " (docx, doc, pdf, xlsx, xls, html and txt are read)"));
            return 2;
        }
        List<Report> reports = inspect(files);
        write(reports, locale);
        reports.forEach(report -> complain(report, locale));
        boolean unread = reports.stream().anyMatch(Report.Unread.class::isInstance);
        boolean found = reports.stream()
                .anyMatch(report ->
                        report instanceof Report.Inspected i && !i.findings().isEmpty());
        return unread ? 2 : found ? 1 : 0;
    }

    private picocli.CommandLine commandLine() {
        if (spec == null) {
            throw new IllegalStateException("runs only as a command");
        }
        return spec.commandLine();
    }

    private ParameterException usage(String message) {
        return new ParameterException(commandLine(), message);
    }

    private List<Report> inspect(List<Path> files) throws InterruptedException {
        Severity severity = Severity.valueOf(least.name().toUpperCase(Locale.ROOT));
        Progress progress = new Progress(System.err, Boolean.getBoolean("youju.progress"), files.size());
        int threads = Math.max(1, Math.min(files.size(), Runtime.getRuntime().availableProcessors()));
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            List<Future<Report>> futures = new ArrayList<>();
            for (Path file : files) {
                futures.add(workers.submit(() -> {
                    Report report = Report.of(file, severity);
                    progress.step();
                    return report;
                }));
            }
            List<Report> reports = new ArrayList<>();
            for (Future<Report> future : futures) {
                reports.add(result(future));
            }
            return reports;
        } finally {
            progress.end();
        }
    }

    private static Report result(Future<Report> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        }
    }

    private void write(List<Report> reports, Locale locale) throws IOException {
        boolean colour = Boolean.getBoolean("youju.colour") && output == null;
        Output writer = switch (format) {
            case table -> new TableOutput(locale, checked, colour, Integer.getInteger("youju.columns", 100));
            case json -> new JsonOutput(locale, checked);
            case html -> new PageOutput(locale, checked);
            case xlsx -> new WorksheetOutput(locale, checked);
            case sarif -> new SarifOutput(locale, checked);
        };
        if (output == null) {
            OutputStream stdout = new BufferedOutputStream(System.out);
            writer.write(reports, stdout);
            stdout.flush();
        } else {
            try (OutputStream file = new BufferedOutputStream(new FileOutputStream(output.toFile()))) {
                writer.write(reports, file);
            } catch (IOException failure) {
                throw usage("写不了 can't write " + output + ": " + failure.getMessage());
            }
        }
    }

    private static void complain(Report report, Locale locale) {
        if (report instanceof Report.Unread unread) {
            Words words = new Words(locale);
            String detail = unread.reason().detail();
            new PrintStream(System.err, true, StandardCharsets.UTF_8)
                    .println(report.name() + ": "
                            + words.of(
                                    unread.reason().reason().inChinese(),
                                    unread.reason().reason().inEnglish())
                            + (detail.isEmpty() ? "" : " (" + detail + ")"));
        }
    }
}
