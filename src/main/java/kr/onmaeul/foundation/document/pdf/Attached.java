package kr.onmaeul.foundation.document.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/// The file from which the pages of a PDF were made, or that was made from the same document; it stands within the PDF
/// (`AFRelationship` is `Source`).
///
/// @param name as it is saved when taken out: "2023년 주요업무 보고.hwpx"
/// @param description what it is, in words
public record Attached(String name, String mediaType, byte[] bytes, String description) {

    public Attached {
        if (name.isBlank() || !mediaType.matches("[\\w.+-]+/[\\w.+-]+")) {
            throw new IllegalArgumentException("an attached file has a name and a media type");
        }
        bytes = bytes.clone();
    }

    void addTo(PDDocument pdf, Optional<LocalDate> date) throws IOException {
        var file = new PDEmbeddedFile(pdf, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
        file.setSubtype(mediaType);
        file.setSize(bytes.length);
        date.ifPresent(day -> file.setModDate(Head.at(day)));
        var entry = new PDComplexFileSpecification();
        entry.setFile(name);
        entry.setFileUnicode(name);
        entry.setFileDescription(description);
        entry.setEmbeddedFile(file);
        entry.setEmbeddedFileUnicode(file);
        entry.getCOSObject().setName("AFRelationship", "Source");

        var catalog = pdf.getDocumentCatalog();
        var names = catalog.getNames() == null ? new PDDocumentNameDictionary(catalog) : catalog.getNames();
        var all = new TreeMap<String, PDComplexFileSpecification>();
        if (names.getEmbeddedFiles() != null && names.getEmbeddedFiles().getNames() != null) {
            all.putAll(names.getEmbeddedFiles().getNames());
        }
        all.put(name, entry);
        var tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(all);
        names.setEmbeddedFiles(tree);
        catalog.setNames(names);
        var listed = catalog.getCOSObject().getCOSArray(COSName.getPDFName("AF"));
        if (listed == null) {
            listed = new COSArray();
            catalog.getCOSObject().setItem("AF", listed);
        }
        listed.add(entry);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Attached file
                && name.equals(file.name)
                && mediaType.equals(file.mediaType)
                && description.equals(file.description)
                && Arrays.equals(bytes, file.bytes);
    }

    @Override
    public int hashCode() {
        return name.hashCode() * 31 + Arrays.hashCode(bytes);
    }
}
