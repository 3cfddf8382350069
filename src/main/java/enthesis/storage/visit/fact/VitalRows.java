package enthesis.storage.visit.fact;

import static enthesis.storage.jooq.Tables.MEASUREMENT;

import enthesis.domain.entry.Choices;
import enthesis.domain.vitals.Measurement;
import enthesis.domain.vitals.Sign;
import enthesis.domain.vitals.VitalSigns;
import enthesis.storage.jooq.tables.records.MeasurementRecord;
import java.util.UUID;

/// The measurements of a visit; what was not measured has no row.
final class VitalRows {
    private VitalRows() {}

    static void settle(Settling settling, UUID visit, VitalSigns signs) {
        settling.settle(
                MEASUREMENT.VISIT,
                signs.measurements()
                        .stream()
                        .map(one -> row(visit, one, one.sign() == Sign.WEIGHT && signs.weightStated()))
                        .toList());
    }

    private static MeasurementRecord row(UUID visit, Measurement one, boolean stated) {
        return new MeasurementRecord()
                .setVisit(visit)
                .setSign(Choices.text(one.sign()))
                .setMoment(Choices.text(one.moment()))
                .setReading(Columns.amount(one.value()))
                .setLow(one.second().map(Columns::amount).orElse(null))
                .setDecimals(Math.max(0, one.value().scale()))
                .setUnit(one.unit().key())
                .setTyped(one.typed())
                .setTypedUnit(one.typedIn().key())
                .setStated(stated);
    }
}
