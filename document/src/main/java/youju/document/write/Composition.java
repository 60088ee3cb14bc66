package youju.document.write;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import youju.document.Block;
import youju.document.Document;
import youju.document.Heading;
import youju.document.Numbering;
import youju.document.OfficialPaper;
import youju.document.OfficialPaper.Kind;
import youju.document.Paragraph;
import youju.document.Table;
import youju.document.write.Element.Align;
import youju.document.write.Element.Line;
import youju.document.write.Element.Piece;
import youju.document.write.Element.Role;

/** The order, faces and indents of a paper's parts (GB/T 9704-2012, 7), the same for every format. */
final class Composition {

    /** A lead sentence of a numbered paragraph that is longer is no heading. */
    private static final int LONGEST_LEAD = 40;

    private final List<Element> elements = new ArrayList<>();

    private Composition() {}

    static List<Element> of(OfficialPaper paper) {
        Composition composition = new Composition();
        composition.head(paper);
        composition.body(paper.body());
        composition.annexes(paper.annexes());
        composition.foot(paper);
        return List.copyOf(composition.elements);
    }

    /** A document without head and foot; a heading without number is its title if it comes first. */
    static List<Element> of(Document document) {
        Composition composition = new Composition();
        List<Block> blocks = document.blocks();
        if (!blocks.isEmpty()
                && blocks.getFirst() instanceof Heading title
                && title.numbering().isEmpty()) {
            composition.title(title.text());
            composition.add(new Element.Blank(true));
            composition.body(blocks.subList(1, blocks.size()));
        } else {
            composition.body(blocks);
        }
        return List.copyOf(composition.elements);
    }

    private void add(Element element) {
        elements.add(element);
    }

    private void head(OfficialPaper paper) {
        switch (paper.kind()) {
            case NOTICE -> {
                add(new Element.Head(paper.issuer()));
                add(new Element.Blank(true));
                add(new Element.Blank(true));
                add(new Line(paper.number(), Face.BODY, Align.CENTRE).kept());
                add(new Element.Rule());
                add(new Element.Blank(true));
                add(new Element.Blank(true));
                title(paper.title());
            }
            case LETTER -> {
                add(new Line(paper.number(), Face.BODY, Align.RIGHT).kept());
                add(new Element.Blank(true));
                add(new Element.Blank(true));
                title(paper.title());
            }
            case FORM -> {
                title(paper.title());
                if (!paper.number().isEmpty()) {
                    add(new Element.Blank(true));
                    add(new Line(paper.number(), Face.BODY, Align.RIGHT).kept());
                }
            }
        }
        if (paper.kind() != Kind.FORM || paper.number().isEmpty()) {
            add(new Element.Blank(true));
        }
        if (!paper.addressee().isEmpty()) {
            add(new Line(paper.addressee() + "：", Face.BODY, Align.LEFT));
        }
    }

    private void title(String title) {
        add(new Line(TitleLines.balanced(title), Face.TITLE, Align.CENTRE)
                .sized(Standard.TITLE, Standard.TITLE_PITCH)
                .as(Role.TITLE)
                .kept());
    }

    private void body(List<Block> blocks) {
        for (Block block : blocks) {
            switch (block) {
                case Heading heading -> add(heading(heading));
                case Paragraph paragraph -> add(paragraph(paragraph.text()));
                case Table table -> add(new Element.Ruled(table));
            }
        }
    }

    private static Line heading(Heading heading) {
        Optional<Numbering.Kind> kind = heading.numbering().map(Numbering::kind);
        if (kind.isEmpty()) {
            return new Line(heading.text(), Face.HEI, Align.CENTRE)
                    .as(Role.SUBHEADING)
                    .kept();
        }
        Role role = kind.get().compareTo(Numbering.Kind.HAN) <= 0 ? Role.HEADING : Role.SUBHEADING;
        return new Line(heading.text(), face(kind.get()), Align.LEFT)
                .indented(2, 0)
                .as(role)
                .kept();
    }

    private static Face face(Numbering.Kind kind) {
        return switch (kind) {
            case PART, HAN -> Face.HEI;
            case HAN_BRACKETED -> Face.KAI;
            case ARABIC, ARABIC_BRACKETED, CIRCLED, FIRSTLY -> Face.BODY;
        };
    }

    /** A numbered paragraph that runs on has its lead sentence in the face of its level. */
    private static Line paragraph(String text) {
        Line line = new Line(text, Face.BODY, Align.BOTH).indented(2, 0);
        Face lead = Numbering.at(text).map(number -> face(number.kind())).orElse(Face.BODY);
        int end = text.indexOf('。') + 1;
        if (lead == Face.BODY || end == 0 || end > LONGEST_LEAD) {
            return line;
        }
        List<Piece> pieces =
                List.of(new Piece(text.substring(0, end), lead), new Piece(text.substring(end), Face.BODY));
        return new Line(pieces, line.size(), line.pitch(), line.align(), 2, 0, Role.TEXT, false);
    }

    /** One annex has no number; names of several stand under each other. */
    private void annexes(List<String> names) {
        if (names.isEmpty()) {
            return;
        }
        add(new Element.Blank(true));
        for (int i = 0; i < names.size(); i++) {
            String number = names.size() == 1 ? "" : i + 1 + ".";
            double numberWidth = names.size() == 1 ? 0 : i < 9 ? 0.8 : 1.3;
            String lead = i == 0 ? "附件：" : "";
            double leadWidth = i == 0 ? 3 : 0;
            double left = 5 + (names.size() == 1 ? 0 : 0.8);
            add(new Line(lead + number + names.get(i), Face.BODY, Align.LEFT).indented(-leadWidth - numberWidth, left));
        }
    }

    private void foot(OfficialPaper paper) {
        String date = paper.date().map(Composition::printed).orElse("");
        if (!paper.signer().isEmpty() || !date.isEmpty() || paper.scanCode().isPresent()) {
            add(new Element.Closing(
                    paper.signer(),
                    date,
                    paper.scanCode(),
                    !paper.note().isEmpty() || !paper.copies().isEmpty()));
        }
        if (!paper.note().isEmpty()) {
            boolean bracketed = paper.note().startsWith("（");
            add(new Line(bracketed ? paper.note() : "（" + paper.note() + "）", Face.BODY, Align.LEFT).indented(2, 0));
        }
        if (!paper.copies().isEmpty()) {
            List<String> lines = new ArrayList<>();
            lines.add("抄送：" + String.join("，", paper.copies()) + "。");
            if (paper.kind() == Kind.NOTICE && !date.isEmpty()) {
                lines.add(paper.issuer() + "\t" + date + "印发");
            }
            add(new Element.Copies(lines, paper.kind() == Kind.NOTICE));
        }
    }

    /** 2022年3月6日: in digits, without zeros before them. */
    static String printed(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }
}
