package enthesis.storage.reference.map;

import com.fasterxml.jackson.databind.JsonNode;
import enthesis.domain.map.drawing.Box;
import enthesis.domain.map.drawing.DrawnPath;
import enthesis.domain.map.sheet.Anchor;
import enthesis.domain.map.sheet.Area;
import enthesis.domain.map.sheet.Aspect;
import enthesis.domain.map.sheet.Direction;
import enthesis.domain.map.sheet.Edges;
import enthesis.domain.map.sheet.MapSheet;
import enthesis.domain.value.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads what stands on a sheet: its view, box, edges, and its anchors or, for the body figure, its areas.
final class SheetJson {
    private SheetJson() {}

    /// `name` is the file's, for its faults.
    static MapSheet sheet(JsonNode json, String name, List<DrawnPath> paths) {
        var box = json.required("viewBox");
        return new MapSheet(text(json, "id"), json.required("revision").asInt(), text(json, "region"),
                constant(Aspect.class, text(json, "view")), constant(Side.class, text(json, "drawnSide")),
                new Box(box.required(0).asDouble(), box.required(1).asDouble(), box.required(2).asDouble(),
                        box.required(3).asDouble()),
                edges(json.required("edges")), paths, anchors(json.path("anchors"), name));
    }

    static List<Area> areas(JsonNode json, String name) {
        var areas = new ArrayList<Area>();
        for (var area : json.required("areas")) {
            areas.add(new Area(text(area, "region"), constant(Side.class, text(area, "side")),
                    area.required("x").asDouble(), area.required("y").asDouble(),
                    MapFiles.outline(text(area, "hit"), name)));
        }
        return areas;
    }

    private static List<Anchor> anchors(JsonNode json, String name) {
        var anchors = new ArrayList<Anchor>();
        for (var anchor : json) {
            anchors.add(new Anchor(text(anchor, "target"), anchor.required("x").asDouble(),
                    anchor.required("y").asDouble(), anchor.required("r").asDouble(), optional(anchor, "structure"),
                    optional(anchor, "hit").map(hit -> MapFiles.outline(hit, name))));
        }
        return anchors;
    }

    private static Edges edges(JsonNode json) {
        return new Edges(direction(json, "left"), direction(json, "right"), direction(json, "top"),
                direction(json, "bottom"));
    }

    private static Direction direction(JsonNode json, String edge) {
        return constant(Direction.class, text(json, edge));
    }

    private static String text(JsonNode json, String key) {
        return json.required(key).asText();
    }

    private static Optional<String> optional(JsonNode json, String key) {
        return json.has(key) ? Optional.of(text(json, key)) : Optional.empty();
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String text) {
        return Enum.valueOf(type, text.toUpperCase(Locale.ROOT));
    }
}
