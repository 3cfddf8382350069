package enthesis.storage.visit;

import static enthesis.storage.jooq.Tables.ATTACHMENT;
import static enthesis.storage.jooq.Tables.PATIENT;
import static enthesis.storage.jooq.Tables.SIGNED_NOTE;
import static enthesis.storage.jooq.Tables.VISIT;
import static enthesis.storage.jooq.Tables.VISIT_VOID;
import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.value.PatientId;
import enthesis.storage.chart.Chart;
import enthesis.storage.chart.TestChart;
import enthesis.storage.trail.Act;
import enthesis.storage.trail.What;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// However many are read at once, the same visits are open: all that have neither note nor void, and no other.
class OpenVisitsTest {
    private static final UUID WHO = TestChart.OWNER.id().value();
    private static final OffsetDateTime AT = TestChart.NOW.atOffset(ZoneOffset.UTC);
    private static final int VISITS = 60;

    private final Random random = new Random(7);
    private final Map<PatientId, List<UUID>> open = new HashMap<>();

    @TempDir
    Path folder;

    @Test
    void whatIsNeitherSignedNorVoidedIsOpen() {
        try (var chart = TestChart.create(folder)) {
            assertThat(read(chart, 1)).isEmpty();
            chart.write().run(Act.of(What.KEPT, TestChart.OWNER.id()), this::visits);
            for (int step : new int[]{1, 2, 7, VISITS - 1, VISITS, VISITS + 1}) {
                assertThat(read(chart, step)).as("%d at once", step).isEqualTo(sorted(open));
            }
            assertThat(open.values()).hasSizeGreaterThan(1);
            open.forEach((patient, visits) -> assertThat(sorted(new OpenVisits(chart.write().db(), 2)
                    .of(Optional.of(List.of(patient.value()))))).isEqualTo(sorted(Map.of(patient, visits))));
        }
    }

    private static Map<PatientId, List<UUID>> read(Chart chart, int step) {
        return sorted(new OpenVisits(chart.write().db(), step).of(Optional.empty()));
    }

    private static Map<PatientId, List<UUID>> sorted(Map<PatientId, List<UUID>> open) {
        var sorted = new HashMap<PatientId, List<UUID>>();
        open.forEach((patient, visits) -> sorted.put(patient, visits.stream().sorted().toList()));
        return sorted;
    }

    /// Keys of all kinds, those that a signed number calls negative too; the first and the last one are closed, and
    /// then they are open.
    private void visits(DSLContext db) {
        db.newRecord(ATTACHMENT).setSha256("a".repeat(64)).setKind("signed_pdf").setLength(1L).setAddedBy(WHO).setAt(AT)
                .insert();
        for (int number = 0; number < 3; number++) {
            db.newRecord(PATIENT).setId(new UUID(71, number)).setNumber("O" + number).setFamily("Canary").setGiven("O")
                    .setBorn(LocalDate.of(1960, 1, 1)).setSex("female").setTelephone("").setAllergies("not_asked")
                    .insert();
        }
        for (int number = 0; number < VISITS; number++) {
            visit(db, new UUID(random.nextLong(), random.nextLong()), new UUID(71, random.nextInt(3)), number % 4);
        }
        visit(db, new UUID(0, 0), new UUID(71, 0), 3);
        visit(db, new UUID(-1, -1), new UUID(71, 1), 0);
    }

    private void visit(DSLContext db, UUID visit, UUID patient, int kind) {
        db.newRecord(VISIT).setId(visit).setPatient(patient).setPerformed(AT).setEntered(AT).setBegunBy(WHO).insert();
        switch (kind) {
            case 0, 1 -> db.newRecord(SIGNED_NOTE).setVisit(visit).setCanonical(new byte[]{1})
                    .setSha256("a".repeat(64)).setPdf("a".repeat(64)).setEnding("injected").setSigner(WHO).setAt(AT)
                    .insert();
            case 2 -> db.newRecord(VISIT_VOID).setVisit(visit).setReason("not here").setVoidedBy(WHO).setAt(AT)
                    .insert();
            default -> open.computeIfAbsent(new PatientId(patient), _ -> new ArrayList<>()).add(visit);
        }
    }
}
