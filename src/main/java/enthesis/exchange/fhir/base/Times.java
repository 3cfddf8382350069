package enthesis.exchange.fhir.base;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.InstantType;

/// Days and moments, by the clock of the practice.
public final class Times {
    private Times() {}

    public static DateType day(LocalDate day) {
        return new DateType(day.toString());
    }

    public static DateTimeType dayOf(LocalDate day) {
        return new DateTimeType(day.toString());
    }

    /// To the second.
    public static DateTimeType moment(Instant at, ZoneId zone) {
        return new DateTimeType(DateTimeFormatter.ISO_OFFSET_DATE_TIME
                .format(at.truncatedTo(ChronoUnit.SECONDS).atZone(zone)));
    }

    /// To the millisecond.
    public static InstantType instant(Instant at, ZoneId zone) {
        return new InstantType(DateTimeFormatter.ISO_OFFSET_DATE_TIME
                .format(at.truncatedTo(ChronoUnit.MILLIS).atZone(zone)));
    }
}
