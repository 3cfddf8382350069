package enthesis.domain.visit;

import enthesis.domain.entry.DateText;
import enthesis.domain.entry.Entered;
import enthesis.domain.entry.Refusal;
import enthesis.domain.entry.Sheet;
import enthesis.domain.entry.TimeText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/// When the work was done, as stated. Nothing stated: when the record was begun. A time alone is on the day of the
/// record; a day alone waits for its time. Not in the future, and not before the patient was born.
public record Performed(Entered<LocalDate> day, Entered<LocalTime> time, Instant at) {

    public static Performed read(Circumstances about, Sheet sheet) {
        var entered = about.visit().entered().atZone(about.zone());
        var dates = new DateText(entered.toLocalDate(), about.practice().speech().slashes());
        var day = dates.read(sheet.text(VisitFields.DAY)).then(read -> day(read, about, sheet));
        var time = TimeText.read(sheet.text(VisitFields.TIME));
        if (!(time instanceof Entered.Value<LocalTime>(var hour, var typed)) || day.asRefusal().isPresent()) {
            return new Performed(day, time, about.visit().entered());
        }
        var at = day.asValue().orElse(entered.toLocalDate()).atTime(hour).atZone(about.zone()).toInstant();
        return at.isAfter(about.now())
                ? new Performed(day, new Entered.Refused<>(Refusal.of("refusals.later", TimeText.written(hour)), typed),
                        about.visit().entered())
                : new Performed(day, time, at);
    }

    private static Entered<LocalDate> day(LocalDate read, Circumstances about, Sheet sheet) {
        var typed = sheet.text(VisitFields.DAY);
        var born = about.patient().person().born();
        if (read.isAfter(LocalDate.ofInstant(about.now(), about.zone()))) {
            return new Entered.Refused<>(Refusal.of("refusals.future", DateText.written(read)), typed);
        }
        return read.isBefore(born)
                ? new Entered.Refused<>(Refusal.of("refusals.unborn", DateText.written(read), DateText.written(born)),
                        typed)
                : new Entered.Value<>(read, typed);
    }
}
