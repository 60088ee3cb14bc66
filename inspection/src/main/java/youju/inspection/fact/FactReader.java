package youju.inspection.fact;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import youju.document.Block;
import youju.document.Cell;
import youju.document.Document;
import youju.document.Heading;
import youju.document.Paragraph;
import youju.document.Table;
import youju.inspection.fact.Passage.Role;

/** Reads a document's facts, block by block. */
final class FactReader {

    private static final Search TARGET_PART = Search.of("目标");
    /** 年度目标1：…: under a heading of results it tells how that goal was met. */
    private static final Search NUMBERED_GOAL = Search.of("^(?:年度)?(?:绩效)?目标[一二三四五六七八九\\d]");

    /** The second and later parts of a form, under a caption of their own. */
    private static final Search CONTINUED = Search.of("（[二三四五六]）|[（(]?续表?[）)]?");

    private static final Search TASKS = Search.of("(?:年度|重点|主要)(?:总体|重点|主要)?(?:工作|任务)(?:任务|安排|计划|要点)?$");
    private static final Search OVERVIEW = Search.of("基本情况|概况|概述|简介");
    private static final Search RESULT_PART = Search.of("完成|实现|执行|达成|分析|情况及");
    private static final Search PLAN_PART = Search.of("下一步|改进(措施|方向|意见)|建议|工作打算|今后|工作计划|整改|后续");

    private final Document document;
    private final Map<Cell, Entry> entries = new IdentityHashMap<>();
    private final List<Passage> prose = new ArrayList<>();
    private final List<Passage> cells = new ArrayList<>();
    private final List<Band> bands = new ArrayList<>();
    private final List<SelfEvaluation> evaluations = new ArrayList<>();
    private final OptionalInt year;
    private FormReader form = new FormReader(this::entry);
    private ListedRows listed = new ListedRows();
    private String title = "";

    FactReader(Document document) {
        this.document = document;
        this.year = ReportYear.of(document);
    }

    Facts read() {
        for (Block block : document.blocks()) {
            switch (block) {
                case Heading heading -> readHeading(heading);
                case Paragraph paragraph -> {
                    prose.add(read(paragraph.text(), paragraph));
                    listed.add(paragraph.text(), paragraph.place(), year.orElse(0));
                }
                case Table table -> {
                    readListed();
                    readTable(Upright.of(table));
                }
            }
        }
        readListed();
        closeForm();
        return new Facts(document, year, prose, cells, bands, evaluations);
    }

    private void readHeading(Heading heading) {
        prose.add(read(heading.text(), heading));
        if (listed.add(heading.text(), heading.place(), year.orElse(0))) {
            return;
        }
        readListed();
        boolean goesOn = !form.hasTotal() && CONTINUED.isIn(heading.text());
        if (heading.numbering().isEmpty() && !goesOn) {
            closeForm();
            title = heading.text();
        }
    }

    private void readTable(Table table) {
        List<Band> found = Bands.in(table, this::entry);
        bands.addAll(found);
        table.cells().stream()
                .filter(cell -> !cell.isBlank())
                .forEach(cell -> cells.add(entry(cell).passage()));
        boolean scores = found.stream().anyMatch(Band::listsIndicators);
        if (scores && form.hasIndicators() && namesProject(found, table)) {
            closeForm();
        }
        if (scores || belongsToForm(found, table)) {
            form.add(table, found);
        } else {
            form.addTotals(table);
        }
    }

    /** Indicators listed in paragraphs make a form too. */
    private void readListed() {
        if (!listed.isEmpty()) {
            Table table = listed.table();
            entries.putAll(listed.entries());
            form.add(table, Bands.in(table, this::entry));
            listed = new ListedRows();
        }
    }

    private void closeForm() {
        if (form.hasIndicators()) {
            evaluations.add(form.form(title));
            form = new FormReader(this::entry);
        }
    }

    private static boolean namesProject(List<Band> found, Table table) {
        boolean headed = found.stream().anyMatch(band -> band.headingRow() == 0);
        return !headed
                && table.rows() > 0
                && table.startingIn(0).stream().anyMatch(cell -> Labels.isField(cell.label()));
    }

    /** A table of its own that holds only the upper part of a form: its fields, its scored money. */
    private static boolean belongsToForm(List<Band> found, Table table) {
        boolean scoredFunds = found.stream()
                .anyMatch(band -> band.listsFunds()
                        && band.has(ColumnKind.RATE)
                        && !listsProjects(band)
                        && (band.has(ColumnKind.SCORE) || band.has(ColumnKind.WEIGHT)));
        return scoredFunds || namesProject(found, table);
    }

    /** Several scored rows are several projects, each with a form of its own. */
    private static boolean listsProjects(Band band) {
        return band.lines().stream()
                        .filter(line -> line.figure(ColumnKind.SCORE).isPresent())
                        .count()
                > 1;
    }

    private Passage read(String text, Block block) {
        return Lexer.read(text, block.place(), role(text, block), year.orElse(0));
    }

    private Entry entry(Cell cell) {
        return entries.computeIfAbsent(
                cell, c -> Entry.of(c, Lexer.read(c.text(), c.place(), Role.CELL, year.orElse(0))));
    }

    private static Role role(String text, Block block) {
        String part = block.place().section() + "›" + lead(text);
        if (block instanceof Heading heading && heading.numbering().isEmpty()) {
            return Role.TITLE;
        }
        if (PLAN_PART.isIn(part)) {
            return Role.PLAN;
        }
        boolean results = RESULT_PART.isIn(innermost(block));
        if (results && NUMBERED_GOAL.isIn(text)) {
            return Role.BODY;
        }
        boolean tasks = TASKS.isIn(lead(text)) && OVERVIEW.isIn(block.place().section());
        boolean target = (TARGET_PART.isIn(lead(text)) || tasks) && !RESULT_PART.isIn(lead(text));
        boolean section = TARGET_PART.isIn(innermost(block)) && !RESULT_PART.isIn(innermost(block));
        return target || section ? Role.TARGET : Role.BODY;
    }

    private static String innermost(Block block) {
        String section = block.place().section();
        return section.substring(section.lastIndexOf('›') + 1);
    }

    /** The words that open a paragraph before its first stop: "（二）绩效目标". */
    private static String lead(String text) {
        int end = 0;
        while (end < text.length() && end < 24 && "。：:，".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(0, end);
    }
}
