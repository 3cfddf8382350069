package enthesis.storage.reference.row;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import enthesis.domain.practice.row.Row;
import enthesis.domain.practice.row.RowKind;
import enthesis.domain.practice.row.RowKind.Hiding;
import enthesis.storage.reference.map.MapFiles;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The reference files with a practice's own rows in place.
public final class RowFiles {
    private static final String OFFERED = "offered";

    private RowFiles() {}

    /// The rows of a kind as these files have them.
    public static List<Row> rows(RowKind kind, Map<String, JsonNode> files) {
        return List.copyOf(RowJson.rows(RowPlace.of(kind), files).values());
    }

    /// Where each row is from, as the files say it, by its key.
    public static Map<String, String> sources(RowKind kind, Map<String, JsonNode> files) {
        return RowPlace.of(kind).rows(files).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                one -> one.getValue().required("source").asText()));
    }

    /// Sets these into the files. What may not count (a hidden row that has to stay, a weaker one without its reason)
    /// changes nothing.
    public static void set(Map<String, JsonNode> files, List<OwnRow> own) {
        own.forEach(one -> set(files, one));
    }

    private static void set(Map<String, JsonNode> files, OwnRow own) {
        var place = RowPlace.of(own.kind());
        var shipped = Optional.ofNullable(place.rows(files).get(own.key()))
                .map(there -> RowJson.row(place, own.key(), there));
        switch (own.standing()) {
            case SHIPPED -> {
            }
            case OWN -> put(files, place, RowJson.read(own.key(), own.json()), shipped)
                    .ifPresent(_ -> WithEpinephrine.set(files, own));
            case TAKEN_OUT -> {
                if (shipped.filter(row -> !own.kind().mayHide(row, shipped)).isEmpty()) {
                    hide(files, place, own, shipped);
                }
            }
        }
    }

    /// The node of the row, as it says it now; empty where it may not count.
    private static Optional<ObjectNode> put(Map<String, JsonNode> files, RowPlace place, Row row,
            Optional<Row> shipped) {
        if (!place.kind().stands(shipped, row)) {
            return Optional.empty();
        }
        var there = place.rows(files).get(row.key());
        if (there != null) {
            RowJson.set(place, row, true, there);
            return Optional.of(there);
        }
        var blank = (ObjectNode) MapFiles.parse(place.blank());
        blank.put(place.key(), row.key());
        RowJson.set(place, row, false, blank);
        place.add(files, row, blank);
        return Optional.of(blank);
    }

    /// What is known where it was said stands there as it last was.
    private static void hide(Map<String, JsonNode> files, RowPlace place, OwnRow own, Optional<Row> shipped) {
        if (own.kind().hiding() != Hiding.KNOWN) {
            place.remove(files, own.key());
            return;
        }
        var node = own.json().isEmpty()
                ? Optional.ofNullable(place.rows(files).get(own.key()))
                : put(files, place, RowJson.read(own.key(), own.json()), shipped);
        node.ifPresent(one -> {
            one.put(OFFERED, false);
            WithEpinephrine.set(files, own);
        });
    }
}
