package enthesis.storage.practice;

import static enthesis.storage.jooq.Tables.SHELF_LOT;

import enthesis.domain.entry.Answer;
import enthesis.domain.entry.Choices;
import enthesis.domain.practice.Version;
import enthesis.domain.practice.Version.Standing;
import enthesis.domain.solution.gs1.Gtin;
import enthesis.domain.solution.shelf.Product;
import enthesis.domain.solution.shelf.ShelfLot;
import enthesis.domain.solution.shelf.Vial;
import enthesis.domain.value.Percent;
import enthesis.domain.value.PersonId;
import enthesis.storage.jooq.tables.records.ShelfLotRecord;
import enthesis.storage.trail.Act;
import enthesis.storage.trail.Entry;
import enthesis.storage.trail.Trail;
import enthesis.storage.trail.What;
import enthesis.storage.trail.Write;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The lots on the practice's shelf, and those that stood there once.
public final class ShelfLots {
    private final Write write;

    public ShelfLots(Write write) {
        this.write = write;
    }

    /// All of them, in the order of their last printed day; those that are gone too.
    public List<ShelfLot> all() {
        return write.db().selectFrom(SHELF_LOT).orderBy(SHELF_LOT.EXPIRY, SHELF_LOT.LOT, SHELF_LOT.ID)
                .fetch(ShelfLots::lot);
    }

    public Optional<ShelfLot> find(UUID id) {
        return write.db().selectFrom(SHELF_LOT).where(SHELF_LOT.ID.eq(id)).fetchOptional(ShelfLots::lot);
    }

    /// Keeps a lot that was `before` when the edit began; empty when it is new.
    ///
    /// @throws ChangedMeanwhile
    ///             if it is not `before` any more
    public void keep(Optional<ShelfLot> before, ShelfLot lot, PersonId who) {
        ChangedMeanwhile.expect(find(lot.id()), before);
        if (!Optional.of(lot).equals(before)) {
            var row = row(lot);
            write.run(Act.of(What.EDITED_PRACTICE, who),
                    db -> db.insertInto(SHELF_LOT).set(row).onConflict(SHELF_LOT.ID).doUpdate().set(row).execute());
        }
    }

    private static ShelfLotRecord row(ShelfLot lot) {
        var row = new ShelfLotRecord();
        row.setId(lot.id());
        row.setProduct(lot.product().key());
        row.setStrength(lot.product().strength().map(Percent::value).orElse(null));
        row.setLot(lot.lot());
        row.setVial(Choices.text(lot.vial()));
        row.setExpiry(lot.dates().expiry());
        row.setOpened(lot.dates().opened().orElse(null));
        row.setDiscard(lot.dates().discard().orElse(null));
        row.setNumber(lot.number().map(Gtin::digits).orElse(null));
        row.setLatexFree(lot.latexFree().map(Choices::text).orElse(null));
        row.setGone(lot.gone());
        return row;
    }

    private static ShelfLot lot(ShelfLotRecord row) {
        return new ShelfLot(row.getId(),
                new Product(row.getProduct(), Optional.ofNullable(row.getStrength()).map(Percent::new)), row.getLot(),
                vial(row.getVial()),
                new ShelfLot.Dates(row.getExpiry(), Optional.ofNullable(row.getOpened()),
                        Optional.ofNullable(row.getDiscard())),
                Optional.ofNullable(row.getNumber()).map(Gtin::new), answer(row.getLatexFree()), row.getGone());
    }

    /// How a lot stood, the newest first.
    public List<Version<ShelfLot>> history(UUID id) {
        return new Trail(write).ofRow(SHELF_LOT.getName(), id.toString()).reversed().stream()
                .map(ShelfLots::version).toList();
    }

    private static Version<ShelfLot> version(Entry line) {
        var row = line.after();
        var dates = new ShelfLot.Dates(LocalDate.parse(text(row, "expiry")), day(row, "opened"), day(row, "discard"));
        var product = new Product(text(row, "product"),
                Optional.ofNullable(row.get("strength")).map(BigDecimal::new).map(Percent::new));
        var lot = new ShelfLot(UUID.fromString(line.key()), product, text(row, "lot"), vial(text(row, "vial")), dates,
                Optional.ofNullable(row.get("number")).map(Gtin::new), answer(row.get("latex_free")),
                Boolean.parseBoolean(text(row, "gone")));
        return new Version<>(line.at(), line.act().who(), lot.gone() ? Standing.TAKEN_OUT : Standing.OWN, lot);
    }

    private static String text(Map<String, @Nullable String> row, String column) {
        return Objects.requireNonNull(row.get(column));
    }

    private static Optional<LocalDate> day(Map<String, @Nullable String> row, String column) {
        return Optional.ofNullable(row.get(column)).map(LocalDate::parse);
    }

    private static Vial vial(String text) {
        return Choices.read(Vial.class, text).orElseThrow();
    }

    private static Optional<Answer> answer(@Nullable String text) {
        return Optional.ofNullable(text).flatMap(said -> Choices.read(Answer.class, said));
    }
}
