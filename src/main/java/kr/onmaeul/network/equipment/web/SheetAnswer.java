package kr.onmaeul.network.equipment.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import kr.onmaeul.foundation.sheet.SheetWriting;
import org.springframework.http.HttpHeaders;

/// A list that is taken away as a sheet.
final class SheetAnswer {

    private SheetAnswer() {}

    /// @param ending `csv` or `xlsx`
    static void write(
            HttpServletResponse response,
            String name,
            String ending,
            List<String> headings,
            Stream<? extends List<?>> rows)
            throws IOException {
        var writing = ending.equals("csv") ? SheetWriting.CSV : SheetWriting.XLSX;
        response.setContentType(writing.mediaType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "." + writing.ending() + "\"");
        writing.write(headings, rows, response.getOutputStream());
    }
}
