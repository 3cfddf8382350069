package enthesis.storage.reference;

import com.fasterxml.jackson.databind.JsonNode;
import enthesis.domain.finding.Source;
import enthesis.domain.practice.Practice;
import enthesis.domain.practice.row.Row;
import enthesis.domain.practice.row.RowKind;
import enthesis.domain.practice.setting.Threshold;
import enthesis.storage.reference.row.KindPlaces;
import enthesis.storage.reference.row.OwnReference;
import enthesis.storage.reference.row.RowFiles;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Which numbers of the reference files are settings, from `settings.json` beside them, and the practice's numbers and
/// lists with some of them set. A row about a number that is not there is a fault of the build and ends the start.
public final class SettingFile {
    private final Map<String, JsonNode> files;
    private final List<SettingRow> rows = new ArrayList<>();
    private final List<Threshold> thresholds;

    private SettingFile(Map<String, JsonNode> files, JsonNode settings) {
        this.files = files;
        settings.forEach(row -> rows.add(new SettingRow(row)));
        thresholds = rows.stream().map(row -> row.threshold(files)).toList();
    }

    public static SettingFile load() {
        return new SettingFile(ReferenceTrees.read(), ReferenceTrees.read("settings"));
    }

    public List<Threshold> thresholds() {
        return thresholds;
    }

    /// The practice's numbers and lists with these values set, by key; empty when they don't fit with each other.
    public Optional<Practice> practice(Map<String, BigDecimal> own) {
        return practice(own, OwnReference.NONE);
    }

    /// The same with the practice's own rows in place.
    public Optional<Practice> practice(Map<String, BigDecimal> own, OwnReference reference) {
        try {
            return Optional.of(ReferenceData.of(set(own, reference)));
        } catch (UncheckedIOException _) {
            return Optional.empty();
        }
    }

    /// The rows of a kind as shipped.
    public List<Row> rows(RowKind kind) {
        return RowFiles.rows(kind, files);
    }

    /// The same with the practice's own numbers in them.
    public List<Row> rows(RowKind kind, Map<String, BigDecimal> own) {
        return RowFiles.rows(kind, set(own, OwnReference.NONE));
    }

    /// Where the rows of a kind are from, by their keys.
    public Map<String, Source> sources(RowKind kind) {
        return RowFiles.sources(kind, files).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                one -> ReferenceJson.source(one.getValue())));
    }

    /// The reference files with these values set, then these rows.
    Map<String, JsonNode> set(Map<String, BigDecimal> own, OwnReference reference) {
        var copies = new LinkedHashMap<String, JsonNode>();
        files.forEach((name, tree) -> copies.put(name, tree.deepCopy()));
        rows.forEach(row -> Optional.ofNullable(own.get(row.key())).ifPresent(value -> row.set(copies, value)));
        RowFiles.set(copies, reference.rows());
        KindPlaces.own(copies, reference.kinds());
        return copies;
    }

    List<SettingRow> rows() {
        return rows;
    }
}
