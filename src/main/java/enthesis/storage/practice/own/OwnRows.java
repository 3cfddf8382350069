package enthesis.storage.practice.own;

import enthesis.domain.finding.Source;
import enthesis.domain.people.Right;
import enthesis.domain.practice.Version.Standing;
import enthesis.domain.practice.row.Row;
import enthesis.domain.practice.row.RowKind;
import enthesis.domain.practice.row.RowKinds;
import enthesis.domain.screening.drug.AddedNames;
import enthesis.domain.value.PersonId;
import enthesis.storage.practice.NotFitting;
import enthesis.storage.reference.SettingFile;
import enthesis.storage.reference.row.OwnReference;
import enthesis.storage.reference.row.OwnRow;
import enthesis.storage.reference.row.RowJson;
import enthesis.storage.trail.Write;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The rows of one kind of this practice's reference data.
public final class OwnRows extends OwnList<Row> {
    /// Under which words the rows of all kinds are kept.
    static final String WORD = "reference-";

    private final Write write;
    private final RowKind rows;
    private final SettingFile file;
    private final Map<String, Source> sources;

    OwnRows(Write write, RowKind rows, SettingFile file) {
        super(write, new Kind<>(WORD + rows.word(), Row::key, row -> row.one(rows.title()), RowJson::read,
                row -> RowJson.write(rows, row)), file.rows(rows));
        this.write = write;
        this.rows = rows;
        this.file = file;
        sources = file.sources(rows);
    }

    /// Where what came with the program is from; empty for the practice's own.
    public Optional<Source> source(String key) {
        return Optional.ofNullable(sources.get(key));
    }

    /// A key that no row of the kind has or had.
    public String freshKey() {
        var taken = Stream.concat(now().stream(), hidden().stream()).map(Row::key).toList();
        return IntStream.iterate(1, number -> number + 1).mapToObj(number -> rows.ownKey() + number)
                .filter(key -> !taken.contains(key)).findFirst().orElseThrow();
    }

    /// @throws NotFitting
    ///             if a row is weaker than it may be without a reason, or can't stand among the others
    /// @throws enthesis.storage.trail.NotPermitted
    ///             if it takes an owner
    @Override
    public void keep(Optional<Row> before, Row row, PersonId who) {
        if (rows.needsOwner(before, shipped(row.key()), row)) {
            write.require(Right.GO_UNDER_FLOOR, who);
            if (row.one(RowKind.REASON).isBlank() || rows.saysNothingNew(before, row)) {
                throw new NotFitting("reference.unfit.reason");
            }
        }
        judge(row);
        super.keep(before, row, who);
    }

    /// It keeps the laws of its kind, the program has to read it, and no name of a drug that came with it may mean
    /// something else.
    private void judge(Row row) {
        boolean mayBe = rows.laws().broken(row).isEmpty() && !(rows.laws().closed() && shipped(row.key()).isEmpty());
        if (!mayBe) {
            throw new NotFitting("reference.unfit.row");
        }
        var shipped = file.practice(Map.of()).orElseThrow();
        var own = new OwnRow(rows, row.key(), Standing.OWN, RowJson.write(rows, row));
        var next = file.practice(Map.of(), new OwnReference(List.of(own), Map.of()))
                .orElseThrow(() -> new NotFitting("reference.unfit.row"));
        if (rows.equals(RowKinds.DRUG)) {
            AddedNames.mistaken(shipped, next).ifPresent(name -> {
                throw new NotFitting("reference.unfit.drug", name);
            });
        }
    }

    /// @throws NotFitting
    ///             if it has to stay
    @Override
    public void hide(Row row, PersonId who) {
        if (!rows.mayHide(row, shipped(row.key()))) {
            throw new NotFitting("reference.unfit.hide");
        }
        super.hide(row, who);
    }
}
