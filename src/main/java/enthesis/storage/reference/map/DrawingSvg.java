package enthesis.storage.reference.map;

import enthesis.domain.map.drawing.DrawnPath;
import enthesis.domain.map.drawing.Layer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads a drawing: the `path` elements of an SVG in painting order, nothing else of it.
final class DrawingSvg {
    private DrawingSvg() {}

    static List<DrawnPath> read(MapFiles files, String name) {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (var in = files.open(name)) {
            return paths(factory.createXMLStreamReader(in), name);
        } catch (IOException e) {
            throw new UncheckedIOException("drawing cannot be read: " + name, e);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("not a drawing: " + name, e);
        }
    }

    private static List<DrawnPath> paths(XMLStreamReader xml, String name) throws XMLStreamException {
        var paths = new ArrayList<DrawnPath>();
        var ids = new HashSet<String>();
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT || !xml.getLocalName().equals("path")) {
                continue;
            }
            var id = Optional.ofNullable(xml.getAttributeValue(null, "id"));
            if (id.isPresent() && !ids.add(id.get())) {
                throw new IllegalStateException("id twice in " + name + ": " + id.get());
            }
            paths.add(new DrawnPath(look(xml, name), id, MapFiles.outline(attribute(xml, "d", name), name)));
        }
        return paths;
    }

    private static String look(XMLStreamReader xml, String name) {
        var look = attribute(xml, "class", name);
        if (Layer.ofLook(look).isEmpty()) {
            throw new IllegalStateException("unknown class in " + name + ": " + look);
        }
        return look;
    }

    private static String attribute(XMLStreamReader xml, String key, String name) {
        var value = xml.getAttributeValue(null, key);
        if (value == null) {
            throw new IllegalStateException("a path without " + key + " in " + name);
        }
        return value;
    }
}
