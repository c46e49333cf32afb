package kr.onmaeul.foundation.document.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.GregorianCalendar;
import kr.onmaeul.foundation.document.Document;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/// What a PDF says about itself, in the two places where it is looked for; both say the same. Without a day of its own
/// a document bears none here either.
final class Head {

    private static final String PRODUCER = "Onmaeul";
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    private static final String XMP = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"\
             pdfaid:part="3" pdfaid:conformance="A"/>
            <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" pdfuaid:part="1"/>
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" dc:format="application/pdf">
            %s</rdf:Description>
            <rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
            %s</rdf:Description>
            <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
            %s</rdf:Description>
            <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"\
             xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"\
             xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name>
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>Which part of ISO 14289 the file follows</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
            </rdf:Description>
            </rdf:RDF></x:xmpmeta>
            <?xpacket end="w"?>""";

    private Head() {}

    static void write(PDDocument pdf, Document.About about) throws IOException {
        var info = new PDDocumentInformation();
        var dc = new StringBuilder();
        var pdfSays = new StringBuilder(element("pdf:Producer", PRODUCER));
        var xmp = new StringBuilder();
        info.setTitle(about.title());
        info.setProducer(PRODUCER);
        dc.append("<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">")
                .append(escaped(about.title()))
                .append("</rdf:li></rdf:Alt></dc:title>\n");
        if (!about.summary().isEmpty()) {
            info.setSubject(about.summary());
            dc.append("<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">")
                    .append(escaped(about.summary()))
                    .append("</rdf:li></rdf:Alt></dc:description>\n");
        }
        if (!about.author().isEmpty()) {
            info.setAuthor(about.author());
            dc.append("<dc:creator><rdf:Seq>")
                    .append(element("rdf:li", about.author()))
                    .append("</rdf:Seq></dc:creator>\n");
        }
        if (!about.keywords().isEmpty()) {
            var words = String.join(", ", about.keywords());
            info.setKeywords(words);
            pdfSays.append(element("pdf:Keywords", words));
        }
        about.date().ifPresent(day -> {
            info.setCreationDate(at(day));
            info.setModificationDate(at(day));
            var instant = day + "T00:00:00+09:00";
            xmp.append(element("xmp:CreateDate", instant)).append(element("xmp:ModifyDate", instant));
        });
        pdf.setDocumentInformation(info);
        var metadata = new PDMetadata(pdf);
        metadata.importXMPMetadata(XMP.formatted(dc, pdfSays, xmp).getBytes(StandardCharsets.UTF_8));
        pdf.getDocumentCatalog().setMetadata(metadata);
    }

    /// The beginning of the day in Korea.
    static Calendar at(LocalDate day) {
        return GregorianCalendar.from(day.atStartOfDay(SEOUL));
    }

    private static String element(String name, String words) {
        return "<" + name + ">" + escaped(words) + "</" + name + ">\n";
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
