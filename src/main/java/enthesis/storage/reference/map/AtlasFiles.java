package enthesis.storage.reference.map;

import com.fasterxml.jackson.databind.JsonNode;
import enthesis.domain.map.Atlas;
import enthesis.domain.map.Region;
import enthesis.domain.map.Target;
import enthesis.domain.map.quick.ShortWords;
import enthesis.domain.map.sheet.BodyFigure;
import enthesis.domain.map.sheet.MapSheet;
import enthesis.domain.value.Side;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/// The drawings and targets that come with the program, under `/db/maps` on the class path: `atlas.json` names the
/// regions, `<region>/region.json` its sheets and their revisions (the last is current), `<region>/targets.json` its
/// structures, `<region>/<sheet>.<revision>.svg` and `.json` the drawing and its anchors. A new region is new files and
/// its key in `atlas.json`. The body figures have `.parts.json` too, on which patients draw pain. Regions that are not
/// drawn are free points on the body figure.
///
/// What does not fit together (an anchor without its target, an id twice, half a pair) is a fault of the build and stops
/// the start with its name.
public final class AtlasFiles {
    private final MapFiles files;

    private AtlasFiles(MapFiles files) {
        this.files = files;
    }

    public static Atlas load() {
        return load(MapFiles.shipped());
    }

    static Atlas load(MapFiles files) {
        return new AtlasFiles(files).atlas();
    }

    private Atlas atlas() {
        var atlas = files.json("atlas.json");
        var regions = new ArrayList<Region>();
        var earlier = new ArrayList<MapSheet>();
        for (var key : atlas.required("regions")) {
            regions.add(region(key.asText(), earlier));
        }
        var body = new ArrayList<BodyFigure>();
        var earlierBody = new ArrayList<BodyFigure>();
        revisions(files.json("body/region.json"), body, earlierBody, this::figure);
        atlas.required("undrawn").forEach(region -> regions.add(undrawn(region, body)));
        return new Atlas(regions, body, new Atlas.Earlier(earlier, earlierBody), shortWords(atlas));
    }

    /// Reads every revision that is named: the last of each drawing into `now`, those before it into `earlier`.
    private static <T> void revisions(JsonNode region, List<T> now, List<T> earlier,
            BiFunction<String, Integer, T> read) {
        for (var sheet : region.required("sheets")) {
            var id = sheet.required("id").asText();
            var revisions = sheet.required("revisions");
            for (int at = 0; at < revisions.size(); at++) {
                (at == revisions.size() - 1 ? now : earlier).add(read.apply(id, revisions.required(at).asInt()));
            }
        }
    }

    /// A region without a sheet of its own: free points on the body figures that show it.
    private static Region undrawn(JsonNode json, List<BodyFigure> body) {
        var key = json.required("key").asText();
        var figures = body.stream()
                .filter(figure -> figure.areas().stream().anyMatch(area -> area.region().equals(key)))
                .map(BodyFigure::sheet)
                .toList();
        return new Region(key, json.required("name").asText(), texts(json.required("aliases")), figures, List.of());
    }

    private static ShortWords shortWords(JsonNode json) {
        return new ShortWords(pairs(json.required("abbreviations")), pairs(json.required("guidances")));
    }

    private static Map<String, String> pairs(JsonNode json) {
        var pairs = new HashMap<String, String>();
        json.properties().forEach(one -> pairs.put(one.getKey(), one.getValue().asText()));
        return pairs;
    }

    private Region region(String key, List<MapSheet> earlier) {
        var json = files.json(key + "/region.json");
        var targets = TargetJson.read(key, files.json(key + "/targets.json"));
        var sheets = new ArrayList<MapSheet>();
        revisions(json, sheets, earlier, (id, revision) -> sheet(key, id, revision));
        sheets.forEach(sheet -> check(sheet, targets));
        checkPairs(targets);
        return new Region(key, json.required("name").asText(), texts(json.path("aliases")), sheets, targets);
    }

    private MapSheet sheet(String region, String id, int revision) {
        var name = region + "/" + id + "." + revision;
        return SheetJson.sheet(files.json(name + ".json"), name + ".json", DrawingSvg.read(files, name + ".svg"));
    }

    private BodyFigure figure(String id, int revision) {
        var name = "body/" + id + "." + revision;
        var parts = name + ".parts.json";
        return new BodyFigure(sheet("body", id, revision), SheetJson.areas(files.json(name + ".json"), name + ".json"),
                BodyPartJson.read(id, files.json(parts), parts));
    }

    private static List<String> texts(JsonNode array) {
        var texts = new ArrayList<String>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static void checkPairs(List<Target> targets) {
        for (var target : targets) {
            boolean whole = target.pair().isEmpty() || targets.stream().anyMatch(other -> arePair(target, other));
            if (!whole) {
                throw new IllegalStateException("half a pair in " + target.region() + ": " + target.id());
            }
        }
    }

    private static boolean arePair(Target one, Target other) {
        return one.pair().equals(Optional.of(other.id())) && other.pair().equals(Optional.of(one.id()))
                && other.side().equals(one.side().map(Side::mirrored));
    }

    private static void check(MapSheet sheet, List<Target> targets) {
        var ids = targets.stream().map(Target::id).toList();
        var drawn = sheet.paths().stream().flatMap(path -> path.id().stream()).toList();
        var anchored = new HashSet<String>();
        for (var anchor : sheet.anchors()) {
            if (!ids.contains(anchor.target())) {
                throw new IllegalStateException(sheet.id() + " anchors an unknown target: " + anchor.target());
            }
            if (!anchored.add(anchor.target())) {
                throw new IllegalStateException(sheet.id() + " anchors a target twice: " + anchor.target());
            }
            anchor.structure().filter(structure -> !drawn.contains(structure)).ifPresent(structure -> {
                throw new IllegalStateException(sheet.id() + " does not draw the structure: " + structure);
            });
        }
    }
}
