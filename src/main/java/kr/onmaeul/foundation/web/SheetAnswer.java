package kr.onmaeul.foundation.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import kr.onmaeul.foundation.sheet.SheetWriting;

/// A list that is taken away as a sheet. A controller takes the form from its address as a [SheetWriting]; one that
/// does not exist is answered with 400.
public final class SheetAnswer {

    private SheetAnswer() {}

    /// @param name of the file, without its ending
    public static void write(
            HttpServletResponse response,
            String name,
            SheetWriting form,
            List<String> headings,
            Stream<? extends List<?>> rows)
            throws IOException {
        form.write(headings, rows, begin(response, name, form));
    }

    /// For who writes the rows.
    ///
    /// @param name of the file, without its ending
    public static OutputStream begin(HttpServletResponse response, String name, SheetWriting form) throws IOException {
        Download.name(response, name + "." + form.ending(), form.mediaType());
        return response.getOutputStream();
    }
}
