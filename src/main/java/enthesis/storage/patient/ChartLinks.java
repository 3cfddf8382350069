package enthesis.storage.patient;

import static enthesis.storage.jooq.Tables.PATIENT;
import static enthesis.storage.jooq.Tables.PATIENT_LINK;

import enthesis.domain.value.PatientId;
import enthesis.domain.value.PersonId;
import enthesis.storage.jooq.tables.records.PatientLinkRecord;
import enthesis.storage.trail.Act;
import enthesis.storage.trail.What;
import enthesis.storage.trail.Write;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;

/// Two charts of one person: linked and unlinked with a reason, never merged. Every linking and unlinking stays.
public final class ChartLinks {
    private final Write write;

    public ChartLinks(Write write) {
        this.write = write;
    }

    public void link(PatientId one, PatientId other, String reason, PersonId who) {
        write(What.LINKED, one, other, reason, who);
    }

    public void unlink(PatientId one, PatientId other, String reason, PersonId who) {
        write(What.UNLINKED, one, other, reason, who);
    }

    private void write(What what, PatientId one, PatientId other, String reason, PersonId who) {
        var at = write.clock().instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
        write.run(Act.of(what, who).about(one).because(reason), db -> db.newRecord(PATIENT_LINK)
                .setId(UUID.randomUUID())
                .setOne(one.value())
                .setOther(other.value())
                .setLinked(what == What.LINKED)
                .setBy(who.value())
                .setAt(at)
                .setReason(reason)
                .insert());
    }

    /// The charts that are linked to this one now.
    public List<ChartLink> of(PatientId id) {
        var newest = new LinkedHashMap<UUID, PatientLinkRecord>();
        write.db()
                .selectFrom(PATIENT_LINK)
                .where(PATIENT_LINK.ONE.eq(id.value()).or(PATIENT_LINK.OTHER.eq(id.value())))
                .orderBy(PATIENT_LINK.AT)
                .forEach(row -> newest.put(row.getOne().equals(id.value()) ? row.getOther() : row.getOne(), row));
        return newest.entrySet()
                .stream()
                .filter(pair -> pair.getValue().getLinked())
                .map(pair -> link(pair.getKey(), pair.getValue()))
                .toList();
    }

    /// Every other chart of the same person: linked to this one, or to one that is.
    public List<PatientId> others(PatientId id) {
        var seen = new LinkedHashSet<>(List.of(id));
        var next = new ArrayDeque<>(seen);
        while (!next.isEmpty()) {
            of(next.remove()).stream().map(link -> link.other().id()).filter(seen::add).forEach(next::add);
        }
        seen.remove(id);
        return List.copyOf(seen);
    }

    private ChartLink link(UUID other, PatientLinkRecord row) {
        var person = write.db().selectFrom(PATIENT).where(PATIENT.ID.eq(other)).fetchSingle(PatientRows::person);
        return new ChartLink(person, new PersonId(row.getBy()), row.getAt().toInstant(), row.getReason());
    }
}
