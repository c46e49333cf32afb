package kr.onmaeul.foundation.document.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.COSWriter;
import org.jspecify.annotations.Nullable;

/// Values of PDFBox as a file says them (ISO 32000-1, 7.3). What other objects lead to becomes an object with a number
/// of its own; what only says something of its holder stays within it.
abstract class Said {

    private static final COSName MARKED = COSName.getPDFName("MCR");
    private static final COSName OBJECT = COSName.getPDFName("OBJR");
    private static final COSName ON_PAGE = COSName.STRUCT_PARENTS;
    private static final COSName OF_OBJECT = COSName.getPDFName("StructParent");

    /// The number under which an object stands in the file.
    abstract int number(COSDictionary object);

    /// By how much the numbers of a stretch that lead from pages to tags are higher in the file.
    abstract int shift();

    /// What stands in place of an action, or null for the action itself.
    abstract @Nullable String action(COSDictionary action);

    byte[] dictionary(COSDictionary object) throws IOException {
        var out = new ByteArrayOutputStream();
        whole(object, out);
        return out.toByteArray();
    }

    /// What stands between the brackets, without some of it.
    byte[] entries(COSDictionary object, COSName... without) throws IOException {
        var out = new ByteArrayOutputStream();
        entries(object, out, without);
        return out.toByteArray();
    }

    private void whole(COSDictionary object, ByteArrayOutputStream out) throws IOException {
        text("<<", out);
        entries(object, out);
        text(">>", out);
    }

    private void entries(COSDictionary object, ByteArrayOutputStream out, COSName... without) throws IOException {
        for (var entry : object.entrySet()) {
            var name = entry.getKey();
            var value = direct(entry.getValue());
            if (value == COSNull.NULL || Arrays.asList(without).contains(name)) {
                continue;
            }
            name.writePDF(out);
            out.write(' ');
            if (value instanceof COSInteger number && (ON_PAGE.equals(name) || OF_OBJECT.equals(name))) {
                text(String.valueOf(number.intValue() + shift()), out);
            } else {
                value(value, out);
            }
            out.write(' ');
        }
    }

    void value(COSBase held, ByteArrayOutputStream out) throws IOException {
        var value = direct(held);
        switch (value) {
            case COSArray all -> {
                out.write('[');
                for (var each : all) {
                    value(each, out);
                    out.write(' ');
                }
                out.write(']');
            }
            case COSDictionary object -> {
                var instead = action(object);
                if (instead != null) {
                    text(instead, out);
                } else if (staysWithin(object)) {
                    whole(object, out);
                } else {
                    text(number(object) + " 0 R", out);
                }
            }
            case COSString words -> COSWriter.writeString(words, out);
            case COSName name -> name.writePDF(out);
            case COSInteger number -> number.writePDF(out);
            case COSFloat number -> number.writePDF(out);
            case COSBoolean truth -> truth.writePDF(out);
            default -> text("null", out);
        }
    }

    private static boolean staysWithin(COSDictionary object) {
        var type = object.getCOSName(COSName.TYPE);
        return !(object instanceof COSStream)
                && (MARKED.equals(type)
                        || OBJECT.equals(type)
                        || object.getValues().stream().noneMatch(Said::leads));
    }

    private static boolean leads(COSBase held) {
        var value = direct(held);
        return value instanceof COSDictionary
                || value instanceof COSArray all && all.toList().stream().anyMatch(Said::leads);
    }

    private static COSBase direct(@Nullable COSBase held) {
        var value = held instanceof COSObject object ? object.getObject() : held;
        return value == null ? COSNull.NULL : value;
    }

    private static void text(String words, ByteArrayOutputStream out) {
        out.writeBytes(words.getBytes(StandardCharsets.US_ASCII));
    }
}
