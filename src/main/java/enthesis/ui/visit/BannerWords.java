package enthesis.ui.visit;

import enthesis.domain.entry.Choices;
import enthesis.domain.patient.Alert;
import enthesis.domain.patient.Allergies;
import enthesis.domain.patient.Allergy;
import enthesis.domain.patient.Severity;
import enthesis.domain.practice.DrugClass;
import enthesis.domain.screening.CheckIn.AllergiesAsked;
import enthesis.domain.screening.CountedAllergies;
import enthesis.domain.value.Kilograms;
import enthesis.domain.visit.Attended;
import enthesis.domain.visit.Reading;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.banner.BannerFacts;
import enthesis.ui.kit.section.RegionWords;
import enthesis.ui.kit.sign.Chip;
import enthesis.ui.kit.sign.Tone;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Whose visit it is, as the banner says it: today's answers where there are any, else what is on record with its day;
/// what is not known is said.
final class BannerWords {
    private final Texts texts;

    BannerWords(Texts texts) {
        this.texts = texts;
    }

    BannerFacts of(Reading reading) {
        var about = reading.about();
        var person = about.patient().person();
        var courses = about.visit().courses();
        return new BannerFacts(person.shown(),
                texts.say("visit.banner.line", texts.date(person.born()), Integer.toString(person.ageOn(about.today())),
                        texts.say("visit.banner.sex." + Choices.text(person.sex())), weight(reading),
                        person.number().toString()),
                chips(reading), courses.stream().map(one -> new BannerFacts.Served(one.course().side(),
                        RegionWords.region(one.course().region(), texts), session(one, reading), brief(one))).toList());
    }

    private String weight(Reading reading) {
        var recorded = reading.about().patient().weighed();
        return reading.vitals().weight()
                .map(kg -> weight(kg, reading.vitals().weightStated(), reading.about().today()))
                .or(() -> recorded.weight().flatMap(kg -> recorded.weighed()
                        .map(day -> weight(kg, recorded.stated(), day))))
                .orElseGet(() -> texts.say("visit.banner.weightMissing"));
    }

    private String weight(Kilograms weight, boolean stated, LocalDate day) {
        return texts.say(stated ? "visit.banner.weightStated" : "visit.banner.weight", weight.toString(),
                texts.day(day));
    }

    private String brief(Attended attended) {
        return texts.say("visit.session", Integer.toString(attended.session()),
                Integer.toString(attended.course().plan().sessions()));
    }

    private String session(Attended attended, Reading reading) {
        var plan = attended.course().plan();
        var since = reading.about().lastSession(attended.course().id())
                .map(day -> since(ChronoUnit.DAYS.between(day, reading.about().today())))
                .orElseGet(() -> texts.say("visit.firstSession"));
        return String.join("  ·  ",
                brief(attended),
                texts.say("visit.agreed", plan.agreed().toString()), since);
    }

    private String since(long days) {
        return days == 1 ? texts.say("visit.sinceOne") : texts.say("visit.since", Long.toString(days));
    }

    private List<Chip.Fact> chips(Reading reading) {
        var chips = new ArrayList<Chip.Fact>();
        chips.add(allergies(reading));
        for (var alert : reading.about().everywhere().alerts()) {
            chips.add(Chip.Fact.of(tone(alert.kind()), alert(alert)));
        }
        reading.about().linked().forEach(other -> chips.add(Chip.Fact.of(Tone.INFO,
                texts.say("visit.linked", other.person().number().value()))));
        reading.checkIn().medications().stream()
                .filter(told -> told.drugClass().filter(BannerWords::shown).isPresent())
                .forEach(told -> chips.add(Chip.Fact.of(Tone.CAUTION, told.told())));
        return chips;
    }

    private static boolean shown(DrugClass kind) {
        return kind == DrugClass.ASPIRIN_LOW || kind == DrugClass.ANTICOAGULANT || kind == DrugClass.WARFARIN
                || kind == DrugClass.ANTIPLATELET;
    }

    private static Tone tone(Alert.Kind kind) {
        return switch (kind) {
            case ANTICOAGULANT, PREGNANCY -> Tone.STOP;
            case ANTIPLATELET, DIABETES, PROSTHESIS, LIVER_DISEASE, HEART_DISEASE, IMMUNOSUPPRESSION, FAINTING ->
                Tone.CAUTION;
            case OTHER -> Tone.INFO;
        };
    }

    private String alert(Alert alert) {
        var kind = texts.say("visit.alert." + Choices.text(alert.kind()));
        return alert.text().isBlank() ? kind : kind + ": " + alert.text();
    }

    /// Whatever is listed, on record or today, is red; today's answer says the rest where there was one.
    private Chip.Fact allergies(Reading reading) {
        var counted = reading.allergies();
        if (counted.any()) {
            return Chip.Fact.of(Tone.STOP, listed(counted, reading.about().today()));
        }
        if (counted.unnamed()) {
            return Chip.Fact.notAsked(texts.say("visit.allergies.unnamed"));
        }
        return counted.asked().filter(one -> one == AllergiesAsked.NONE).map(_ -> reading.about().today())
                .or(() -> counted.onRecord().day())
                .map(day -> Chip.Fact.of(Tone.OK, texts.say("visit.allergies.none", texts.day(day))))
                .orElseGet(() -> Chip.Fact.notAsked(texts.say("visit.allergies.notAsked")));
    }

    private String listed(CountedAllergies counted, LocalDate today) {
        var list = counted.all().stream().map(this::words).collect(Collectors.joining("; "));
        if (counted.contradicted()) {
            return texts.say("visit.allergies.contradicted", list);
        }
        if (!counted.askedToday() && counted.onRecord() instanceof Allergies.TakenOver told) {
            return texts.say("visit.allergies.taken", list, texts.day(told.taken()));
        }
        return (counted.askedToday() ? Optional.of(today) : counted.onRecord().day())
                .map(day -> texts.say("visit.allergies.list", list, texts.day(day)))
                .orElseGet(() -> texts.say("visit.allergies.listOnly", list));
    }

    private String words(Allergy allergy) {
        var loud = allergy.substance().toUpperCase(Locale.ROOT);
        return allergy.severity() == Severity.UNKNOWN
                ? loud
                : loud + ", " + texts.say("visit.severity." + Choices.text(allergy.severity()));
    }
}
