package kr.onmaeul.foundation.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import kr.onmaeul.foundation.document.Block.Alignment;
import kr.onmaeul.foundation.document.Block.Attachments;
import kr.onmaeul.foundation.document.Block.Contents;
import kr.onmaeul.foundation.document.Block.EndMark;
import kr.onmaeul.foundation.document.Block.Heading;
import kr.onmaeul.foundation.document.Block.PageBreak;
import kr.onmaeul.foundation.document.Block.Paragraph;
import kr.onmaeul.foundation.document.Run.Emphasis;

/// Documents that nobody wrote: every kind of block and run, Korean and Latin, emoji, spans, nested items. One seed
/// gives one row of documents; each is small (at most some hundred blocks). Two lists of symbols never follow one
/// another, because on paper they are one.
public final class Trees {

    private static final List<String> WORDS = List.of(
            "보도자료",
            "구정",
            "홍보",
            "영등포",
            "2,308부",
            "IPTV",
            "(어르신)",
            "’23. 6.",
            "49.1%",
            "배포·작성",
            "Wi-Fi",
            "청년",
            "😀",
            "👩‍💻",
            "a<b",
            "&",
            "\"인용\"",
            "1.",
            "가.",
            "-",
            "□",
            "㎡",
            "△1",
            "漢字",
            "가\u00A0나",
            "https",
            "붙임",
            "]]>",
            "é");
    private static final List<Image> IMAGES =
            List.of(Image.of(Drawings.png(8, 4)), Image.of(Drawings.png(3, 9)), Image.of(Drawings.jpeg(16, 16)));

    private final long seed;
    private final Random random;

    private Trees(long seed) {
        this.seed = seed;
        this.random = new Random(seed);
    }

    /// A row of documents of its own each time; prints the seed by which it comes again.
    public static Trees fresh() {
        return of(ThreadLocalRandom.current().nextLong());
    }

    public static Trees of(long seed) {
        System.out.println("Trees.of(" + seed + "L)");
        return new Trees(seed);
    }

    public Document next() {
        var body = new ArrayList<Block>();
        if (random.nextInt(4) == 0) {
            body.add(Paragraph.of(Paragraph.Style.COVER_TITLE, words(3)));
            body.add(new PageBreak());
        }
        if (random.nextInt(4) == 0) {
            body.add(new Contents(random.nextBoolean() ? "차 례" : "", 1 + random.nextInt(3)));
        }
        for (int blocks = random.nextInt(9); blocks > 0; blocks--) {
            if (random.nextInt(3) == 0) {
                body.add(heading());
            }
            add(body, 0, false);
            if (random.nextInt(8) == 0) {
                body.add(new PageBreak());
            }
        }
        ending(body);
        return new Document(about(), frame(), body);
    }

    private void ending(List<Block> body) {
        if (random.nextInt(3) == 0) {
            var all = new ArrayList<Attachments.Attachment>();
            for (int count = 1 + random.nextInt(3); count > 0; count--) {
                all.add(new Attachments.Attachment(words(3), (1 + random.nextInt(9)) + "부"));
            }
            body.add(new Attachments(all, false));
        }
        if (random.nextInt(2) == 0) {
            body.add(new EndMark(EndMark.Kind.END));
        }
    }

    private Document.About about() {
        return new Document.About(
                words(4),
                words(8),
                List.of("홍보" + random.nextInt(100), "실적 & 계획"),
                random.nextInt(5) == 0 ? Locale.ENGLISH : Locale.KOREAN,
                random.nextBoolean() ? "영등포구 홍보미디어과" : "",
                random.nextBoolean() ? Optional.of(LocalDate.of(2023, 6, 12)) : Optional.empty());
    }

    private Document.Frame frame() {
        return new Document.Frame(
                random.nextInt(3) == 0 ? words(3) : "", random.nextInt(3) == 0 ? words(2) : "", random.nextBoolean());
    }

    private Heading heading() {
        var numbers = List.of("Ⅰ.", "1", "12.", "□", "");
        return new Heading(
                1 + random.nextInt(6),
                numbers.get(random.nextInt(numbers.size())),
                line(true),
                random.nextInt(3) == 0 ? line(true) : List.of(),
                random.nextInt(3) == 0);
    }

    /// Adds one block, and a paragraph before it where it would run into the block before.
    private void add(List<Block> into, int depth, boolean cell) {
        var block = block(depth, cell);
        if (block instanceof ItemList list && !into.isEmpty() && into.getLast() instanceof ItemList before) {
            if (list.marks() == before.marks() && list.marks() == Marks.SYMBOLS || list.level() > before.level()) {
                into.add(paragraph());
            }
        }
        into.add(block);
    }

    private Block block(int depth, boolean cell) {
        return switch (random.nextInt(depth > 2 ? 4 : 8)) {
            case 0, 1 -> paragraph();
            case 2 -> new Paragraph(Paragraph.Style.NORMAL, alignment(), List.of());
            case 3 -> cell && random.nextInt(4) == 0 ? new EndMark(EndMark.Kind.BLANK_BELOW) : picture();
            case 4, 5 -> list(Marks.values()[random.nextInt(2)], 1 + random.nextInt(3), depth);
            case 6 -> table(depth);
            default -> list(Marks.LEGAL, 1, depth);
        };
    }

    private Paragraph paragraph() {
        var styles = Paragraph.Style.values();
        return new Paragraph(styles[random.nextInt(styles.length)], alignment(), line(true));
    }

    private Picture picture() {
        return new Picture(IMAGES.get(random.nextInt(IMAGES.size())), words(3), 20 + random.nextInt(100), alignment());
    }

    private ItemList list(Marks marks, int level, int depth) {
        var items = new ArrayList<ItemList.Item>();
        for (int count = 1 + random.nextInt(random.nextInt(10) == 0 ? 18 : 4); count > 0; count--) {
            var blocks = new ArrayList<Block>();
            if (depth < 3 && random.nextInt(3) == 0 && level < marks.levels()) {
                blocks.add(list(marks, level + 1 + random.nextInt(Math.min(2, marks.levels() - level)), depth + 1));
            }
            if (random.nextInt(6) == 0) {
                blocks.add(paragraph());
            }
            if (depth < 2 && random.nextInt(12) == 0) {
                blocks.add(table(depth + 1));
            }
            items.add(new ItemList.Item(random.nextInt(12) == 0 ? List.of() : line(true), blocks));
        }
        return new ItemList(marks, level, items);
    }

    private Table table(int depth) {
        int columns = 1 + random.nextInt(5);
        int rows = 1 + random.nextInt(5);
        int head = random.nextInt(2);
        var widths = new ArrayList<Integer>();
        for (int column = 0; column < columns; column++) {
            widths.add(1 + random.nextInt(9));
        }
        return new Table(
                random.nextInt(3) == 0 ? line(true) : List.of(),
                random.nextInt(3) == 0 ? Run.line("(단위: 천원)") : List.of(),
                widths,
                head,
                rows(rows, columns, head, depth));
    }

    /// The last row has a cell for every column: widths of columns that no cell tells apart are lost on paper.
    private List<Table.Row> rows(int rows, int columns, int head, int depth) {
        var taken = new boolean[rows][columns];
        var all = new ArrayList<Table.Row>();
        for (int row = 0; row < rows; row++) {
            int bottom = Math.min(row < head ? head : rows, rows - 1);
            boolean last = row == rows - 1;
            var cells = new ArrayList<Table.Cell>();
            for (int column = 0; column < columns; column++) {
                if (!taken[row][column]) {
                    int across = 1;
                    while (!last
                            && column + across < columns
                            && !taken[row][column + across]
                            && random.nextInt(4) == 0) {
                        across++;
                    }
                    int down = column > 0 && row + 1 < bottom && random.nextInt(5) == 0 ? 2 : 1;
                    for (int y = row; y < row + down; y++) {
                        Arrays.fill(taken[y], column, column + across, true);
                    }
                    cells.add(cell(down, across, row < head, depth));
                }
            }
            all.add(new Table.Row(cells));
        }
        return all;
    }

    private Table.Cell cell(int rows, int columns, boolean head, int depth) {
        var blocks = new ArrayList<Block>();
        for (int count = random.nextInt(8) == 0 ? 2 : random.nextInt(6) == 0 ? 0 : 1; count > 0; count--) {
            if (random.nextInt(4) == 0) {
                add(blocks, depth + 2, true);
            } else {
                blocks.add(new Paragraph(Paragraph.Style.NORMAL, alignment(), line(true)));
            }
        }
        return new Table.Cell(blocks, rows, columns, head);
    }

    private Alignment alignment() {
        return Alignment.values()[random.nextInt(Alignment.values().length)];
    }

    /// @param full whether it has at least one word
    private List<Run> line(boolean full) {
        var runs = new ArrayList<Run>();
        for (int count = (full ? 1 : 0) + random.nextInt(3); count > 0; count--) {
            runs.add(
                    switch (random.nextInt(9)) {
                        case 0 ->
                            new Run.Link(
                                    words(2),
                                    "https://example.kr/news?id=" + random.nextInt(99) + "&a=b;c",
                                    emphasis());
                        case 1 ->
                            new Run.Figure(
                                    "2,308건",
                                    "http://example.kr/evidence/" + random.nextInt(99),
                                    "보도자료 배포",
                                    emphasis());
                        case 2 -> runs.isEmpty() ? Run.text("첫 줄") : new Run.LineBreak();
                        default -> new Run.Text(words(6) + (random.nextInt(3) == 0 ? " " : ""), emphasis());
                    });
        }
        return Run.joined(runs);
    }

    private Set<Emphasis> emphasis() {
        var some = EnumSet.noneOf(Emphasis.class);
        if (random.nextInt(4) == 0) {
            some.add(Emphasis.values()[random.nextInt(Emphasis.values().length)]);
            some.add(Emphasis.values()[random.nextInt(Emphasis.values().length)]);
        }
        return some;
    }

    private String words(int most) {
        var words = new ArrayList<String>();
        for (int count = 1 + random.nextInt(most); count > 0; count--) {
            words.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        return String.join(" ", words);
    }

    @Override
    public String toString() {
        return "Trees.of(" + seed + "L)";
    }
}
