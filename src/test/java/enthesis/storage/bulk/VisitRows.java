package enthesis.storage.bulk;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/// The rows of a visit that was signed: its facts. What was typed letter by letter (`visit_entry`) is not made up.
record VisitRows(Rows rows, UUID who, LocalDate today) {
    static final String PDF = "0".repeat(64);
    private static final int TOLD = 3;

    private static OffsetDateTime at(LocalDate day, int minutes) {
        return day.atStartOfDay().plusMinutes(minutes).atOffset(ZoneOffset.UTC);
    }

    private static BigDecimal number(double value) {
        return BigDecimal.valueOf(value).setScale(8);
    }

    void begun(UUID patient, BigChart.Course course, BigChart.Visit visit) throws SQLException {
        var at = at(visit.day(), minute(visit));
        rows.add("visit id patient performed entered begun_by", visit.id(), patient, at, at, who);
        rows.add("visit_course visit course place", visit.id(), course.id(), 1);
    }

    private static int minute(BigChart.Visit visit) {
        return 7 * 60 + (int) (visit.lot() % 600);
    }

    void facts(BigChart.Course course, BigChart.Visit visit, Lot lot) throws SQLException {
        var id = visit.id();
        int pain = Math.max(0, 7 - visit.number() - lot.of(3));
        int minute = minute(visit);
        rows.add("check_in visit no_other_medication allergies_asked health_changed health_change drugs_changed "
                + "infection needle_fear way_home thinner", id, true, "none", "no", "", "no", "no", "no", "ride",
                "none");
        rows.add("pain visit course asked score", id, course.id(), "now", pain + lot.of(3));
        rows.add("pain visit course asked score", id, course.id(), "average", pain);
        rows.add("measurement visit sign moment reading decimals unit typed typed_unit stated", id, "weight", "before",
                number(55 + lot.of(50)), 0, "kg", "70", "kg", false);
        rows.add("solution visit place target_dextrose dextrose_percent anaesthetic_percent drawn_volume dextrose_mg "
                + "prepared_by prepared_at beyond_use difference", id, 1, number(15),
                number(lot.percent(85) ? 15 : 15.5), number(0.5), number(20), number(3000), "L. Hale",
                LocalTime.ofSecondOfDay(minute * 60L), LocalTime.ofSecondOfDay((minute + 240) * 60L), "");
        rows.add("component visit place part product stock lot expiry drawn", id, 1, "dextrose", "dextrose-50",
                number(50), "D" + visit.lot() / 40, visit.day().plusYears(2), number(6));
        rows.add("procedure_line visit begun ended patient_position antiseptic gloves guidance paraesthesia tolerance",
                id, LocalTime.ofSecondOfDay((minute + 5) * 60L), LocalTime.ofSecondOfDay((minute + 15) * 60L), "supine",
                "chlorhexidine", "latex_free", "ultrasound", "", "good");
        for (int at = 1; at <= visit.points(); at++) {
            point(course, id, at, lot);
        }
        rows.add("aftercare visit given given_to language warnings_told physiotherapist next_appointment "
                + "no_appointment", id, "yes", "", "English", "yes", "", null, visit.last());
    }

    private void point(BigChart.Course course, UUID visit, int at, Lot lot) throws SQLException {
        var targets = course.where().targets();
        rows.add("injection visit place number state course side region sheet revision x y target structure volume "
                + "solution depth needle guidance passes remark origin", visit, at, at,
                lot.percent(97) ? "given" : "skipped", course.id(), course.side(), course.where().region(),
                course.where().sheet(), 1, 100.0 + lot.of(200), 100.0 + lot.of(300),
                targets.isEmpty() ? null : lot.one(targets), "", number(0.5 + lot.of(3) * 0.25), 1, "", "27G",
                "ultrasound", "", "", "");
    }

    void signed(BigChart.Visit visit) throws SQLException {
        rows.add("signed_note visit canonical sha256 pdf ending signer at", visit.id(), new byte[]{1}, PDF, PDF,
                "injected", who, at(visit.day(), minute(visit) + 30));
    }

    /// Two of three were reached on the third day, and told of the days before.
    void followed(BigChart.Course course, BigChart.Visit visit, Lot lot) throws SQLException {
        var called = visit.day().plusDays(3);
        if (!called.isBefore(today) || lot.percent(33)) {
            return;
        }
        var id = lot.id();
        rows.add("follow_up id visit course", id, visit.id(), course.id());
        rows.add("contact id follow_up at called_by day_after result words", lot.id(), id, at(called, 900), who, 3,
                "reached", "");
        for (int day = 0; day <= TOLD; day++) {
            rows.add("diary_day follow_up day_after treated fresh limits contact acetaminophen nsaid", id, day,
                    lot.of(7), 0, "none", "no", 0, "");
        }
        if (lot.of(100) == 0) {
            rows.add("adverse_event id follow_up term onset grade serious related action outcome reported_to "
                    + "entered_by at", lot.id(), id, "bruise", visit.day(), 1, "no", "possible", "", "resolved", "",
                    who, at(called, 901));
        }
    }
}
