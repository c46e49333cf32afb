package kr.onmaeul.foundation.document.hwpx;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/// Rule 14, when somebody names a copy of the schema of KS X 6101. Files everywhere use the names of 2011, the
/// schema those of 2024; and every program's files deviate from it in a few kinds, which are no findings.
final class SchemaCheck {

    private static final String OLD = "http://www.hancom.co.kr/hwpml/2011/";
    private static final String NEW = "http://www.owpml.org/owpml/2024/";

    /// Elements and attributes at which files of every program deviate.
    private static final Set<String> COMMON = Set.of(
            "linesegarray",
            "tabStop",
            "startNum",
            "shadeColor",
            "autoSpacing",
            "fillBrush",
            "docOption",
            "switch",
            "case",
            "default");

    private final Path folder;
    private final Findings findings;

    SchemaCheck(Path folder, Findings findings) {
        this.folder = folder;
        this.findings = findings;
    }

    void check(Archive archive, PackageRead contents) throws HwpxRefused {
        try (var files = Files.list(folder)) {
            var sources = new ArrayList<Source>();
            files.filter(file -> file.toString().endsWith(".xsd"))
                    .sorted()
                    .forEach(file -> sources.add(new StreamSource(file.toFile())));
            var factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            var validator = factory.newSchema(sources.toArray(Source[]::new)).newValidator();
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            var parts = new ArrayList<>(contents.sections());
            parts.addFirst(contents.path("header").orElse("Contents/header.xml"));
            for (var part : parts) {
                validator.setErrorHandler(new Deviations(part));
                var xml = new String(archive.bytes(archive.require(part), Limits.UNPACKED), StandardCharsets.UTF_8);
                validator.validate(new StreamSource(new StringReader(xml.replace(OLD, NEW))));
            }
        } catch (IOException | SAXException failed) {
            findings.add(Rule.SCHEMA, folder.toString(), "the schema cannot be used: " + failed.getMessage());
        }
    }

    private final class Deviations implements ErrorHandler {

        private final String part;

        Deviations(String part) {
            this.part = part;
        }

        @Override
        public void warning(SAXParseException said) {}

        @Override
        public void error(SAXParseException said) {
            var deviation = String.valueOf(said.getMessage());
            if (COMMON.stream().noneMatch(deviation::contains)) {
                findings.add(Rule.SCHEMA, part, deviation);
            }
        }

        @Override
        public void fatalError(SAXParseException said) {
            error(said);
        }
    }
}
