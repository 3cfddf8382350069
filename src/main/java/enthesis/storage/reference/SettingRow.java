package enthesis.storage.reference;

import com.fasterxml.jackson.databind.JsonNode;
import enthesis.domain.entry.Choices;
import enthesis.domain.practice.setting.Area;
import enthesis.domain.practice.setting.Threshold;
import enthesis.domain.practice.setting.Threshold.Careful;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One row of `settings.json`: a number of the reference files that a practice may set. `at` are the places where it
/// stands, as `file/path`; at the places `after` the next higher number stands, at those `before` the next lower, so
/// that ranges that touch go on touching.
record SettingRow(JsonNode json) {

    String key() {
        return json.required("key").asText();
    }

    /// With the value and the source that stand in the files.
    Threshold threshold(Map<String, JsonNode> files) {
        var first = places("at").stream().findFirst();
        var place = first.or(() -> places("after").stream().findFirst())
                .or(() -> places("before").stream().findFirst()).orElseThrow();
        var stands = place.number(files);
        var shipped = first.isPresent()
                ? stands
                : places("after").isEmpty() ? stands.add(step()) : stands.subtract(step());
        return new Threshold(key(), new Threshold.Said(choice(Area.class, "area"), json.required("words").asText(),
                json.path("of").asText("")), new Threshold.Measure(json.required("unit").asText(), decimals()),
                limits(), Threshold.plain(shipped), place.source(files));
    }

    private Threshold.Limits limits() {
        return new Threshold.Limits(json.required("least").decimalValue(), json.required("most").decimalValue(),
                json.path("careful").asText().equals("none") ? Careful.NEITHER : choice(Careful.class, "careful"),
                text("below"), text("above"), json.path("touching").asBoolean(false),
                json.has("floor") ? Optional.of(json.required("floor").decimalValue()) : Optional.empty());
    }

    /// Puts a practice's own value into the files.
    void set(Map<String, JsonNode> files, BigDecimal value) {
        places("at").forEach(place -> place.set(files, value));
        places("after").forEach(place -> place.set(files, value.add(step())));
        places("before").forEach(place -> place.set(files, value.subtract(step())));
    }

    private int decimals() {
        return json.path("decimals").asInt(0);
    }

    private BigDecimal step() {
        return BigDecimal.ONE.movePointLeft(decimals());
    }

    List<SettingPlace> places(String which) {
        var places = new ArrayList<SettingPlace>();
        json.path(which).forEach(one -> places.add(SettingPlace.of(one.asText())));
        return places;
    }

    private Optional<String> text(String name) {
        return json.has(name) ? Optional.of(json.required(name).asText()) : Optional.empty();
    }

    private <E extends Enum<E>> E choice(Class<E> type, String name) {
        return Choices.read(type, json.required(name).asText()).orElseThrow();
    }
}
