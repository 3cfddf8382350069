package enthesis.storage.day;

import static enthesis.storage.jooq.Tables.PATIENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.TimeZone;
import org.h2.util.DateTimeUtils;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayBindingTest {
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    private final TimeZone here = TimeZone.getDefault();

    private static void zone(TimeZone zone) {
        TimeZone.setDefault(zone);
        DateTimeUtils.resetCalendar(); // H2 remembers the zone
    }

    @AfterEach
    void comesHome() {
        zone(here);
    }

    /// In each of these a day of 1900 or before was another one, on the way in or on the way out.
    @ParameterizedTest
    @ValueSource(strings = {"Europe/Berlin", "America/New_York", "Africa/Abidjan", "Asia/Kolkata", "Australia/Sydney",
            "Pacific/Kiritimati", "UTC"})
    void aDayIsTheSameDayInEveryZone(String zone) throws SQLException {
        zone(TimeZone.getTimeZone(zone));
        try (var connection = DriverManager.getConnection("jdbc:h2:mem:")) {
            var db = DSL.using(connection, SQLDialect.H2);
            db.execute("create table patient (born date)");
            for (var day = FIRST.minusYears(30); day.isBefore(FIRST.plusYears(2)); day = day.plusMonths(1)) {
                db.deleteFrom(PATIENT).execute();
                db.insertInto(PATIENT).set(PATIENT.BORN, day).execute();
                assertThat(db.select(PATIENT.BORN).from(PATIENT).fetchSingle(PATIENT.BORN)).isEqualTo(day);
                assertThat(db.fetchSingle("select cast(born as varchar) from patient").get(0)).isEqualTo(day
                        .toString());
                assertThat(db.fetchCount(PATIENT, PATIENT.BORN.eq(day))).isEqualTo(1);
            }
        }
    }
}
