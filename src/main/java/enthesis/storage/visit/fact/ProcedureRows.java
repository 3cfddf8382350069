package enthesis.storage.visit.fact;

import static enthesis.storage.jooq.Tables.PROCEDURE_LINE;
import static enthesis.storage.jooq.Tables.TIME_OUT;

import enthesis.domain.visit.Reading;
import enthesis.domain.visit.fact.ProcedureLine;
import enthesis.domain.visit.fact.TimeOut;
import enthesis.storage.jooq.tables.records.ProcedureLineRecord;
import enthesis.storage.jooq.tables.records.TimeOutRecord;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/// The pause before the needle, and how the injections were done.
final class ProcedureRows {
    private ProcedureRows() {}

    static void settle(Settling settling, UUID visit, Reading reading) {
        settling.settle(TIME_OUT.VISIT, List.of(row(visit, reading.timeOut())));
        settling.settle(PROCEDURE_LINE.VISIT, List.of(row(visit, reading.procedure())
                .setImageKept(Columns.choice(reading.imageKept()))));
    }

    private static TimeOutRecord row(UUID visit, TimeOut said) {
        return new TimeOutRecord()
                .setVisit(visit)
                .setNameSaid(Columns.choice(said.nameSaid()))
                .setBirthDateSaid(Columns.choice(said.birthDateSaid()))
                .setProcedureSaid(Columns.choice(said.procedure()))
                .setSiteMarked(Columns.choice(said.siteMarked()))
                .setConsent(Columns.choice(said.consent()))
                .setAllergies(Columns.choice(said.allergies()))
                .setAnticoagulant(Columns.choice(said.anticoagulant()))
                .setParticipants(said.participants())
                .setRemark(said.comment())
                .setCompleted(
                        said.completed()
                                .map(at -> at.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                                .orElse(null));
    }

    private static ProcedureLineRecord row(UUID visit, ProcedureLine line) {
        return new ProcedureLineRecord()
                .setVisit(visit)
                .setBegun(line.start().asValue().orElse(null))
                .setEnded(line.end().asValue().orElse(null))
                .setPatientPosition(line.position())
                .setAntiseptic(line.antiseptic())
                .setGloves(Columns.choice(line.gloves()))
                .setGuidance(Columns.choice(line.guidance()))
                .setAspiration(Columns.choice(line.aspiration()))
                .setParaesthesia(line.paraesthesia())
                .setTolerance(Columns.choice(line.tolerance()))
                .setAnatomy(Columns.choice(line.ultrasound().anatomy()))
                .setNeedleSeen(Columns.choice(line.ultrasound().needleSeen()));
    }
}
