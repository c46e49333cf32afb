package kr.onmaeul.foundation.document.hwpx;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kr.onmaeul.foundation.document.hwpx.HwpxRefused.Reason;

/// Walks an XML part from element to element without holding it. Names are taken without their prefixes.
final class Cursor implements AutoCloseable {

    /// A refusal on its way out of the walk.
    static final class Stopped extends RuntimeException {
        final HwpxRefused refused;

        Stopped(HwpxRefused refused) {
            super(refused);
            this.refused = refused;
        }
    }

    private static final XMLInputFactory FACTORY = factory();

    private final String part;
    private final InputStream data;
    private final XMLStreamReader reader;
    private int depth;

    private Cursor(String part, InputStream data) throws XMLStreamException {
        this.part = part;
        this.data = data;
        this.reader = FACTORY.createXMLStreamReader(data, "UTF-8");
    }

    /// Stands at the root element while the work is done.
    static void walk(Archive archive, Archive.Entry entry, Consumer<Cursor> work) throws HwpxRefused {
        try (var cursor = new Cursor(entry.name(), archive.open(entry, Limits.UNPACKED))) {
            cursor.children(() -> work.accept(cursor));
        } catch (Stopped stopped) {
            throw stopped.refused;
        } catch (XMLStreamException | IOException failed) {
            throw refusal(entry.name(), failed);
        }
    }

    String name() {
        return reader.getLocalName();
    }

    String attribute(String name) {
        var value = reader.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /// A whole number, or 0 where there is none.
    int number(String name) {
        try {
            return (int) Double.parseDouble(attribute(name));
        } catch (NumberFormatException _) {
            return 0;
        }
    }

    /// Stands at each child of this element in turn.
    void children(Runnable each) {
        mixed(_ -> {}, each);
    }

    /// Hands out the words of this element and stands at each of its children, in their order.
    void mixed(Consumer<String> words, Runnable each) {
        int outside = depth - 1;
        while (true) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    int here = depth;
                    each.run();
                    while (depth >= here) {
                        next();
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    words.accept(reader.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    if (depth <= outside) {
                        return;
                    }
                }
                case XMLStreamConstants.END_DOCUMENT -> {
                    return;
                }
                default -> {}
            }
        }
    }

    /// All words within this element.
    String text() {
        var text = new StringBuilder();
        collect(text);
        return text.toString();
    }

    private void collect(StringBuilder text) {
        mixed(text::append, () -> collect(text));
    }

    private int next() {
        try {
            if (!reader.hasNext()) {
                return XMLStreamConstants.END_DOCUMENT;
            }
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT && ++depth > Limits.XML_DEPTH) {
                throw new Stopped(new HwpxRefused(Reason.DEEP, part));
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new Stopped(new HwpxRefused(Reason.DOCTYPE, part));
            }
            return event;
        } catch (XMLStreamException failed) {
            throw new Stopped(refusal(part, failed));
        }
    }

    private static HwpxRefused refusal(String part, Exception failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof Bounded.TooMuch) {
                return new HwpxRefused(Reason.BOMB, part);
            }
        }
        if (failed instanceof XMLStreamException broken && broken.getNestedException() instanceof Bounded.TooMuch) {
            return new HwpxRefused(Reason.BOMB, part);
        }
        return new HwpxRefused(Reason.XML, part);
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((_, _, _, _) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        factory.setXMLReporter((_, _, _, _) -> {});
        return factory;
    }

    @Override
    public void close() throws XMLStreamException, IOException {
        reader.close();
        data.close();
    }
}
