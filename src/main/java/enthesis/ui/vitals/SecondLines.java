package enthesis.ui.vitals;

import enthesis.domain.entry.Choices;
import enthesis.domain.value.BodyMass;
import enthesis.domain.vitals.Measurement;
import enthesis.domain.vitals.Moment;
import enthesis.domain.vitals.Sign;
import enthesis.domain.vitals.Taken;
import enthesis.domain.vitals.Taking;
import enthesis.ui.kit.section.Desk;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What stands in small letters under the name of a sign: what the number typed comes to in the other unit, the body
/// mass, which of two blood pressures counts and when it was typed; else how the sign is taken.
final class SecondLines {
    private final Desk desk;

    SecondLines(Desk desk) {
        this.desk = desk;
    }

    String of(Sign sign) {
        return switch (sign) {
            case BLOOD_PRESSURE -> pressure();
            case HEIGHT -> height();
            case TEMPERATURE, WEIGHT, GLUCOSE -> converted(sign).orElseGet(() -> how(sign));
            case HEART_RATE, RESPIRATION, SPO2 -> how(sign);
        };
    }

    /// Of the second blood pressure.
    String again() {
        var vitals = desk.now().vitals();
        return vitals.measured(Sign.BLOOD_PRESSURE, Moment.REPEAT).isPresent()
                ? timed(Moment.REPEAT, "vitals.counts")
                : desk.say("vitals.againSub",
                        desk.now().about().practice().rules().visit().pressureAgainMinutes().toString());
    }

    /// When what follows the injections was typed; else that it is asked only if wanted.
    String after() {
        return desk.now().vitals().typed(Moment.AFTER).map(this::time)
                .orElseGet(() -> desk.say("vitals.ifWanted"));
    }

    /// "BMI 22.7, height of 14 Sep 2026", where only an earlier visit measured it; else nothing.
    String earlierHeight() {
        var now = desk.now();
        var last = now.about().patient().weighed();
        if (now.vitals().height().isPresent() || now.vitals().weight().isEmpty() || last.height().isEmpty()
                || last.measured().isEmpty()) {
            return "";
        }
        return desk.say("vitals.bmiEarlier", BodyMass.index(now.vitals().weight().get(), last.height().get())
                .toPlainString(), desk.texts().date(last.measured().get()));
    }

    private String pressure() {
        var vitals = desk.now().vitals();
        if (vitals.measured(Sign.BLOOD_PRESSURE, Moment.REPEAT).isPresent()) {
            return timed(Moment.BEFORE, "vitals.first");
        }
        return vitals.site().isEmpty() ? how(Sign.BLOOD_PRESSURE) : vitals.site();
    }

    private String height() {
        var words = Stream.of(desk.now().vitals().bmi().map(bmi -> desk.say("vitals.bmi", bmi.toPlainString())),
                converted(Sign.HEIGHT)).flatMap(Optional::stream).collect(Collectors.joining(", "));
        return words.isEmpty() ? how(Sign.HEIGHT) : words;
    }

    private Optional<String> converted(Sign sign) {
        return desk.now().vitals().measured(sign, Moment.BEFORE).flatMap(this::inOther);
    }

    /// In the unit it is kept in where that was not typed; else in the one the practice speaks.
    private Optional<String> inOther(Measurement kept) {
        var usual = desk.now().about().practice().speech().of(kept.sign().key()).orElse(kept.unit());
        var other = kept.converted() ? kept.unit() : usual;
        return other == kept.typedIn() ? Optional.empty() : Optional.of(desk.say("vitals.is", kept.said(other)));
    }

    private String timed(Moment moment, String words) {
        return Stream.of(at(desk.now().vitals().taking(Sign.BLOOD_PRESSURE, moment)),
                Optional.of(desk.say(words))).flatMap(Optional::stream).collect(Collectors.joining(", "));
    }

    private Optional<String> at(Taking taking) {
        return taking.time().asValue().map(desk.texts()::time).or(() -> taking.typed().map(this::time));
    }

    /// With the day where that is not the visit's.
    private String time(Taken taken) {
        var about = desk.now().about();
        var at = LocalDateTime.ofInstant(taken.at(), about.zone());
        var time = desk.texts().time(at.toLocalTime());
        return isOf(about.today(), at) ? time : desk.texts().day(at.toLocalDate()) + " " + time;
    }

    private static boolean isOf(LocalDate day, LocalDateTime at) {
        return at.toLocalDate().equals(day);
    }

    private String how(Sign sign) {
        return desk.say("vitals.how." + Choices.text(sign));
    }
}
