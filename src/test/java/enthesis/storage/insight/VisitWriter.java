package enthesis.storage.insight;

import static enthesis.storage.jooq.Tables.ADDENDUM;
import static enthesis.storage.jooq.Tables.CHECK_IN;
import static enthesis.storage.jooq.Tables.INJECTION;
import static enthesis.storage.jooq.Tables.PAIN;
import static enthesis.storage.jooq.Tables.PROCEDURE_LINE;
import static enthesis.storage.jooq.Tables.SIGNED_NOTE;
import static enthesis.storage.jooq.Tables.SOLUTION;
import static enthesis.storage.jooq.Tables.TOLD_MEDICATION;
import static enthesis.storage.jooq.Tables.VISIT;
import static enthesis.storage.jooq.Tables.VISIT_COURSE;
import static enthesis.storage.jooq.Tables.VISIT_VOID;

import enthesis.storage.insight.Made.Course;
import enthesis.storage.insight.Made.Nsaid;
import enthesis.storage.insight.Made.Session;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// Writes the visits of one course, signed last.
final class VisitWriter {
    private static final int BEYOND_USE = 240;

    private final DSLContext db;
    private final Course course;

    VisitWriter(DSLContext db, Course course) {
        this.db = db;
        this.course = course;
    }

    void session(Session session, int number) {
        visit(session.visit(), session.day());
        checkIn(session, number);
        pain(session.visit(), "now", session.now());
        pain(session.visit(), "average", session.average());
        solution(session);
        point(session.visit());
        sign(session.visit(), session.day(), "injected");
        new DiaryWriter(db, course.id()).write(session);
    }

    private void visit(UUID id, LocalDate day) {
        var at = PracticeWriter.at(day, 600);
        db.newRecord(VISIT).setId(id).setPatient(PracticeWriter.patient(course.patient())).setPerformed(at)
                .setEntered(at).setBegunBy(PracticeWriter.WHO).insert();
        db.newRecord(VISIT_COURSE).setVisit(id).setCourse(course.id()).setPlace(1).insert();
    }

    private void checkIn(Session session, int number) {
        db.newRecord(CHECK_IN).setVisit(session.visit()).setNoOtherMedication(session.nsaid() != Nsaid.NOT_CLOSED)
                .setHealthChange("").setInfection(number % 10 == 0 ? "unknown" : number % 10 == 1 ? null : "no")
                .insert();
        switch (session.nsaid()) {
            case NONE, NOT_CLOSED -> {
            }
            case IBUPROFEN_6 -> drug(session, "Advil 400", session.day().minusDays(6), "");
            case IBUPROFEN_2 -> drug(session, "Advil 400", session.day().minusDays(2), "");
            case PIROXICAM_7 -> drug(session, "piroxicam 20", session.day().minusDays(7), "");
            case PIROXICAM_12 -> drug(session, "piroxicam 20", session.day().minusDays(12), "");
            case AGREED -> drug(session, "Advil 400", session.day().minusDays(1), "pericarditis, by cardiology");
            case UNDATED -> drug(session, "Advil 400", null, "");
        }
    }

    private void drug(Session session, String told, @Nullable LocalDate last, String necessary) {
        db.newRecord(TOLD_MEDICATION).setVisit(session.visit()).setPlace(1).setTold(told).setTaken("")
                .setDrugClass("nsaid").setLastDose(last).setNecessary(necessary).insert();
    }

    private void pain(UUID visit, String asked, int score) {
        if (score >= 0) {
            db.newRecord(PAIN).setVisit(visit).setCourse(course.id()).setAsked(asked).setScore(score).insert();
        }
    }

    private void solution(Session session) {
        db.newRecord(SOLUTION).setVisit(session.visit()).setPlace(1).setTargetDextrose(decimal(session.target()))
                .setDextrosePercent(session.actual() < 0 ? null : decimal(session.actual()))
                .setAnaestheticPercent(decimal(0.5)).setPreparedBy("").setDifference("")
                .setPreparedAt(session.prepared() < 0 ? null : time(session.prepared()))
                .setBeyondUse(session.prepared() < 0 ? null : time(session.prepared() + BEYOND_USE)).insert();
        if (session.begun() >= 0) {
            db.newRecord(PROCEDURE_LINE).setVisit(session.visit()).setBegun(time(session.begun()))
                    .setPatientPosition("").setAntiseptic("").setParaesthesia("").insert();
        }
    }

    private static BigDecimal decimal(double number) {
        return BigDecimal.valueOf(number).setScale(8);
    }

    private static LocalTime time(int minutes) {
        return LocalTime.ofSecondOfDay(Math.min(minutes, 1439) * 60L);
    }

    private void point(UUID visit) {
        db.newRecord(INJECTION).setVisit(visit).setPlace(1).setNumber(1).setState("given").setCourse(course.id())
                .setSide(course.side()).setRegion(course.region()).setSheet("front").setRevision(1).setX(1.0).setY(1.0)
                .setStructure("").setVolume(decimal(2)).setSolution(1).setDepth("").setNeedle("").setGuidance("")
                .setPasses("").setRemark("").setOrigin("").insert();
    }

    private void sign(UUID visit, LocalDate day, String ending) {
        db.newRecord(SIGNED_NOTE).setVisit(visit).setCanonical(new byte[]{1}).setSha256(PracticeWriter.PDF)
                .setPdf(PracticeWriter.PDF).setEnding(ending).setSigner(PracticeWriter.WHO)
                .setAt(PracticeWriter.at(day, 700)).insert();
    }

    /// Voided, entered in error, never signed, deferred: each would change what is counted.
    void notToBeCounted(LocalDate day) {
        var voided = other(day, true);
        db.newRecord(VISIT_VOID).setVisit(voided).setReason("wrong chart").setVoidedBy(PracticeWriter.WHO)
                .setAt(PracticeWriter.at(day, 700)).insert();
        other(day.plusDays(1), true);
        var error = other(day.plusDays(2), true);
        sign(error, day.plusDays(2), "injected");
        db.newRecord(ADDENDUM).setVisit(error).setNumber(1).setKind("entered_in_error").setSentence("")
                .setText("another patient").setReason("").setSigner(PracticeWriter.WHO)
                .setAt(PracticeWriter.at(day, 800)).setSeal(PracticeWriter.PDF).insert();
        sign(other(day.plusDays(3), false), day.plusDays(3), "deferred");
    }

    private UUID other(LocalDate day, boolean given) {
        var id = UUID.randomUUID();
        visit(id, day);
        if (given) {
            pain(id, "average", 0);
            point(id);
        }
        return id;
    }
}
