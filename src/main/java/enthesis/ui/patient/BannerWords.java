package enthesis.ui.patient;

import enthesis.domain.entry.Choices;
import enthesis.domain.patient.Alert;
import enthesis.domain.patient.Allergies;
import enthesis.domain.patient.Allergy;
import enthesis.domain.patient.Patient;
import enthesis.domain.patient.Severity;
import enthesis.domain.patient.Weighed;
import enthesis.domain.value.Side;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.banner.BannerFacts;
import enthesis.ui.kit.sign.Chip;
import enthesis.ui.kit.sign.Tone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// What the banner says of a patient on every screen: allergies first, as a state with the day asked; then the alerts;
/// what is not known is said.
public final class BannerWords {

    /// The course or visit that is open: its side, the region's name, the line below.
    public record Shown(Side side, String region, String session) {}

    private final Texts texts;

    public BannerWords(Texts texts) {
        this.texts = texts;
    }

    public BannerFacts facts(Patient patient, LocalDate today, Optional<Shown> shown) {
        var person = patient.person();
        var identifiers = String.join("  ·  ",
                texts.say("patient.banner.born", texts.date(person.born()), Integer.toString(person.ageOn(today))),
                texts.say("patient.sex.short." + Choices.text(person.sex())), weight(patient.weighed()),
                texts.say("patient.banner.number", person.number().value()));
        var chips = new ArrayList<Chip.Fact>();
        chips.add(allergies(patient.allergies()));
        patient.alerts().forEach(alert -> chips.add(alert(alert)));
        return new BannerFacts(person.shown(), identifiers, chips, shown.stream()
                .map(one -> new BannerFacts.Served(one.side(), one.region(), one.session(), one.session())).toList());
    }

    private String weight(Weighed weighed) {
        return weighed.weight()
                .map(kilograms -> texts.say(
                        weighed.stated() ? "patient.banner.weightStated" : "patient.banner.weight",
                        kilograms.toString(),
                        weighed.weighed().map(texts::day).orElse("")))
                .orElseGet(() -> texts.say("patient.banner.noWeight"));
    }

    private Chip.Fact allergies(Allergies allergies) {
        return switch (allergies) {
            case Allergies.NotAsked _ -> Chip.Fact.notAsked(texts.say("patient.allergies.notAsked"));
            case Allergies.NoneKnown none ->
                Chip.Fact.of(Tone.OK, texts.say("patient.allergies.none", texts.day(none.asked())));
            case Allergies.Listed listed ->
                Chip.Fact.of(Tone.STOP,
                        texts.say("patient.allergies.list", substances(listed.list()), texts.day(listed.asked())));
            case Allergies.TakenOver told ->
                Chip.Fact.of(Tone.STOP,
                        texts.say("patient.allergies.taken", substances(told.list()), texts.day(told.taken())));
        };
    }

    private String substances(List<Allergy> list) {
        return list.stream().map(this::substance).collect(Collectors.joining(", "));
    }

    private String substance(Allergy allergy) {
        var name = allergy.substance().toUpperCase(Locale.ROOT);
        return allergy.severity() == Severity.UNKNOWN
                ? name
                : name + ", " + texts.say("patient.severity." + Choices.text(allergy.severity()));
    }

    private Chip.Fact alert(Alert alert) {
        var kind = texts.say("patient.alert." + Choices.text(alert.kind()));
        var words = alert.text().isBlank() ? kind : kind + ": " + alert.text();
        return switch (alert.kind()) {
            case ANTICOAGULANT -> Chip.Fact.of(Tone.STOP, words);
            case ANTIPLATELET, DIABETES, PREGNANCY, PROSTHESIS, LIVER_DISEASE, HEART_DISEASE, IMMUNOSUPPRESSION,
                    FAINTING, OTHER ->
                Chip.Fact
                        .of(Tone.CAUTION, words);
        };
    }
}
