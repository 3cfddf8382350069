package enthesis.ui.visit;

import enthesis.domain.entry.Choices;
import enthesis.domain.patient.Alert;
import enthesis.domain.patient.Allergies;
import enthesis.domain.patient.Allergy;
import enthesis.domain.patient.Severity;
import enthesis.domain.screening.CheckIn.AllergiesAsked;
import enthesis.domain.screening.DrugClass;
import enthesis.domain.screening.ToldAllergy;
import enthesis.domain.visit.Attended;
import enthesis.domain.visit.Reading;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.frame.BannerFacts;
import enthesis.ui.kit.section.RegionWords;
import enthesis.ui.kit.sign.Chip;
import enthesis.ui.kit.sign.Tone;
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
                .map(kg -> texts.say("visit.banner.weight", kg.toString(), texts.day(reading.about().today())))
                .or(() -> recorded.weight().flatMap(kg -> recorded.weighed()
                        .map(day -> texts.say("visit.banner.weight", kg.toString(), texts.day(day)))))
                .orElseGet(() -> texts.say("visit.banner.weightMissing"));
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
        for (var alert : reading.about().patient().alerts()) {
            chips.add(Chip.Fact.of(tone(alert.kind()), alert(alert)));
        }
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

    /// Today's answer where it was asked today; a list counts from its first row on.
    private Chip.Fact allergies(Reading reading) {
        var checkIn = reading.checkIn();
        var day = texts.day(reading.about().today());
        if (checkIn.allergiesAsked().equals(Optional.of(AllergiesAsked.NONE))) {
            return Chip.Fact.of(Tone.OK, texts.say("visit.allergies.none", day));
        }
        if (!checkIn.allergies().isEmpty()) {
            return Chip.Fact.of(Tone.STOP, texts.say("visit.allergies.list", checkIn.allergies().stream()
                    .map(this::words).collect(Collectors.joining("; ")), day));
        }
        return switch (reading.about().patient().allergies()) {
            case Allergies.NotAsked _ -> Chip.Fact.notAsked(texts.say("visit.allergies.notAsked"));
            case Allergies.NoneKnown none ->
                Chip.Fact.of(Tone.OK, texts.say("visit.allergies.none", texts.day(none.asked())));
            case Allergies.Listed listed -> Chip.Fact.of(Tone.STOP, texts.say("visit.allergies.list",
                    listed.list().stream().map(this::words).collect(Collectors.joining("; ")),
                    texts.day(listed.asked())));
        };
    }

    private String words(Allergy allergy) {
        return words(allergy.substance(), Optional.of(allergy.severity()));
    }

    private String words(ToldAllergy told) {
        return words(told.substance(), told.severity());
    }

    private String words(String substance, Optional<Severity> severity) {
        var loud = substance.toUpperCase(Locale.ROOT);
        return severity.filter(one -> one != Severity.UNKNOWN)
                .map(one -> loud + ", " + texts.say("visit.severity." + Choices.text(one)))
                .orElse(loud);
    }
}
