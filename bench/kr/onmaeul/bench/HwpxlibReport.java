package kr.onmaeul.bench;

import java.util.List;
import kr.dogfoot.hwpxlib.object.content.section_xml.ParaListCore;
import kr.dogfoot.hwpxlib.tool.blankfilemaker.BlankFileMaker;
import kr.dogfoot.hwpxlib.writer.HWPXWriter;
import kr.onmaeul.foundation.document.Block;
import kr.onmaeul.foundation.document.CanonicalText;
import kr.onmaeul.foundation.document.Document;
import kr.onmaeul.foundation.document.ItemList;
import kr.onmaeul.foundation.document.Run;
import kr.onmaeul.foundation.document.Table;

/// The words and tables of a document, built with hwpxlib as its users build a file: every line a paragraph, every
/// table with its spans; without pictures, styles and indents, so that it has less to do than our own writer.
final class HwpxlibReport {

    private HwpxlibReport() {}

    static byte[] bytes(Document document) throws Exception {
        var file = BlankFileMaker.make();
        var section = file.sectionXMLFileList().get(0);
        blocks(section, document, document.settled().body());
        return HWPXWriter.toBytes(file);
    }

    private static void blocks(ParaListCore into, Document document, List<Block> blocks) {
        for (var block : blocks) {
            switch (block) {
                case ItemList list -> {
                    for (int at = 0; at < list.items().size(); at++) {
                        var item = list.items().get(at);
                        line(into, list.mark(at + 1) + " " + Run.plain(item.text()));
                        blocks(into, document, item.blocks());
                    }
                }
                case Table table -> table(into, document, table);
                case Block.Contents contents ->
                    contents.entries(document).forEach(heading -> line(into, heading.line()));
                case Block other ->
                    CanonicalText.of(new Document(document.about(), document.frame(), List.of(other)))
                            .lines()
                            .forEach(words -> line(into, words));
            }
        }
    }

    private static kr.dogfoot.hwpxlib.object.content.section_xml.paragraph.Run line(ParaListCore into, String words) {
        var run = into.addNewPara()
                .idAnd("0")
                .paraPrIDRefAnd("3")
                .styleIDRefAnd("0")
                .pageBreakAnd(false)
                .columnBreakAnd(false)
                .mergedAnd(false)
                .addNewRun();
        run.charPrIDRef("0");
        if (!words.isEmpty()) {
            run.addNewT().addText(words);
        }
        return run;
    }

    private static void table(ParaListCore into, Document document, Table table) {
        line(into, Run.plain(table.caption()) + " " + Run.plain(table.unit()));
        var drawn = line(into, "").addNewTable();
        drawn.rowCntAnd((short) table.rows().size())
                .colCntAnd((short) table.columns().size())
                .repeatHeaderAnd(true)
                .cellSpacingAnd(0)
                .borderFillIDRefAnd("2");
        var places = table.places();
        for (int row = 0; row < table.rows().size(); row++) {
            var cells = drawn.addNewTr();
            for (int nth = 0; nth < table.rows().get(row).cells().size(); nth++) {
                var cell = table.rows().get(row).cells().get(nth);
                var written = cells.addNewTc().headerAnd(cell.head()).borderFillIDRefAnd("2");
                written.createCellAddr();
                written.cellAddr()
                        .colAddrAnd((short) (int) places.get(row).get(nth))
                        .rowAddrAnd((short) row);
                written.createCellSpan();
                written.cellSpan().colSpanAnd((short) cell.columns()).rowSpanAnd((short) cell.rows());
                written.createCellSz();
                written.cellSz()
                        .widthAnd(48_190L / table.columns().size() * cell.columns())
                        .heightAnd(1_500L);
                written.createSubList();
                if (cell.blocks().isEmpty()) {
                    line(written.subList(), "");
                }
                blocks(written.subList(), document, cell.blocks());
            }
        }
    }
}
