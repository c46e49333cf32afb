package kr.onmaeul.foundation.document.hwpx;

import kr.onmaeul.foundation.document.Document;

/// The small parts around the text: what kind of file it is, what it is about, what it holds.
final class PackageParts {

    /// Who made a file, in its `version.xml`.
    static final String APPLICATION = "Onmaeul";

    static final String VERSION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\" ?>"
            + "<hv:HCFVersion xmlns:hv=\"http://www.hancom.co.kr/hwpml/2011/version\" tagetApplication=\"WORDPROCESSOR\""
            + " major=\"5\" minor=\"1\" micro=\"0\" buildNumber=\"1\" os=\"1\" xmlVersion=\"1.4\" application=\""
            + APPLICATION + "\" appVersion=\"1\"/>";

    private PackageParts() {}

    static void container(Xml xml) {
        xml.declaration();
        xml.open(
                "ocf:container",
                "xmlns:ocf",
                "urn:oasis:names:tc:opendocument:xmlns:container",
                "xmlns:hpf",
                "http://www.hancom.co.kr/schema/2011/hpf");
        xml.open("ocf:rootfiles");
        xml.empty("ocf:rootfile", "full-path", "Contents/content.hpf", "media-type", "application/hwpml-package+xml");
        xml.empty("ocf:rootfile", "full-path", "Preview/PrvText.txt", "media-type", "text/plain");
        xml.close().close();
    }

    static void manifest(Xml xml) {
        xml.declaration();
        xml.empty("odf:manifest", "xmlns:odf", "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0");
    }

    static void settings(Xml xml) {
        xml.declaration();
        xml.open("ha:HWPApplicationSetting", "xmlns:ha", "http://www.hancom.co.kr/hwpml/2011/app");
        xml.empty("ha:CaretPosition", "listIDRef", 0, "paraIDRef", 0, "pos", 0);
        xml.close();
    }

    static void content(Xml xml, Document.About about, Pictures pictures) {
        xml.declaration();
        var attributes = new Object[Xml.NAMESPACES.length + 6];
        System.arraycopy(Xml.NAMESPACES, 0, attributes, 0, Xml.NAMESPACES.length);
        System.arraycopy(
                new Object[] {"version", "", "unique-identifier", "", "id", ""},
                0,
                attributes,
                Xml.NAMESPACES.length,
                6);
        xml.open("opf:package", attributes);
        xml.open("opf:metadata");
        xml.open("opf:title").text(about.title()).close();
        xml.open("opf:language").text(about.language().toLanguageTag()).close();
        meta(xml, "creator", about.author());
        meta(xml, "subject", "");
        meta(xml, "description", about.summary());
        meta(xml, "lastsaveby", "");
        var day = about.date().map(date -> date + "T00:00:00Z").orElse("");
        meta(xml, "CreatedDate", day);
        meta(xml, "ModifiedDate", day);
        meta(xml, "date", day);
        meta(xml, "keyword", String.join(", ", about.keywords()));
        xml.close();
        xml.open("opf:manifest");
        item(xml, "header", "Contents/header.xml");
        for (var image : pictures.all()) {
            xml.empty(
                    "opf:item",
                    "id",
                    pictures.name(image),
                    "href",
                    pictures.path(image),
                    "media-type",
                    image.kind().mediaType(),
                    "isEmbeded",
                    1);
        }
        item(xml, "section0", "Contents/section0.xml");
        item(xml, "settings", "settings.xml");
        xml.close();
        xml.open("opf:spine");
        xml.empty("opf:itemref", "idref", "header", "linear", "yes");
        xml.empty("opf:itemref", "idref", "section0", "linear", "yes");
        xml.close().close();
    }

    private static void meta(Xml xml, String name, String value) {
        xml.open("opf:meta", "name", name, "content", "text").text(value).close();
    }

    private static void item(Xml xml, String id, String path) {
        xml.empty("opf:item", "id", id, "href", path, "media-type", "application/xml");
    }
}
