package enthesis.domain.note.handout;

import enthesis.domain.note.handout.Handout.Group;
import enthesis.domain.patient.Alert;
import enthesis.domain.people.Clinic;
import enthesis.domain.practice.DrugClass;
import enthesis.domain.screening.drug.DrugFinder;
import enthesis.domain.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The preparation sheet: what becomes of each of the patient's own drugs and until when, what to do on the day, what
/// to bring, when to call first.
public final class BeforeSheet {
    private static final int REASONS_TO_CALL = 4;

    private final Preparing about;
    private final Wording wording;
    private final CommonLines common;
    private final List<BeforeDrug> drugs;

    private BeforeSheet(Preparing about, Wording wording) {
        this.about = about;
        this.wording = wording;
        common = new CommonLines(wording);
        var finder = DrugFinder.of(about.practice());
        drugs = about.takes().stream().map(told -> BeforeDrug.of(told, about, finder)).toList();
    }

    public static Handout of(Preparing about, Wording wording, Clinic clinic) {
        return new BeforeSheet(about, wording).sheet(clinic);
    }

    private Handout sheet(Clinic clinic) {
        return new Handout(Handout.Paper.BEFORE, wording.language(), wording.say("before.kind"),
                Handout.about(about.courses().stream(), wording, "before.heading"),
                wording.day(about.when().today()), List.of(
                        Group.of(wording.say("before.appointment"), List.of(wording.say("before.on", "day",
                                wording.weekday(about.when().injection())))),
                        Group.of(wording.say("before.medicines"), medicines()),
                        Group.of(wording.say("before.day"), day()),
                        Group.of(wording.say("before.bring"), bring()),
                        new Group(wording.say("before.urgent"), call(clinic), true)));
    }

    private List<String> medicines() {
        var lines = new ArrayList<String>();
        drugs.forEach(drug -> drug.line(wording).ifPresent(lines::add));
        boolean allergy = allergic("nsaid");
        lines.add(allergy ? wording.say("both.nsaidAllergy") : nsaid());
        if (!allergy) {
            lines.add(wording.say("before.longer"));
        }
        common.keepAny(drugs.stream().noneMatch(BeforeDrug::isKept), allergy, lines);
        lines.add(common.acetaminophen(!about.patient().has(Alert.Kind.LIVER_DISEASE) && !allergic("acetaminophen"),
                about.practice().rules().aftercare()));
        lines.add(wording.say("before.others"));
        return lines;
    }

    private String nsaid() {
        var last = about.when().injection().minusDays(about.practice().rules().medication().before().whole());
        return last.isBefore(about.when().today())
                ? wording.say("before.nsaidNow")
                : wording.say("before.nsaid", "last", wording.day(last), "stop", wording.day(last.plusDays(1)));
    }

    private boolean allergic(String group) {
        return PainRelief.allergic(about.allergies(), about.practice(), group);
    }

    private List<String> day() {
        var lines = Stream.of("before.eat", "before.clothes", "before.ride");
        return (diabetic() ? Stream.concat(lines, Stream.of("before.sugar")) : lines).map(key -> wording.say(key))
                .toList();
    }

    private boolean diabetic() {
        return about.patient().has(Alert.Kind.DIABETES) || takes(DrugClass.GLUCOSE_LOWERING);
    }

    private boolean takes(DrugClass kind) {
        return drugs.stream().anyMatch(drug -> drug.is(kind));
    }

    private List<String> bring() {
        var lines = Stream.of("before.list", "before.allergies", "before.results");
        return (takes(DrugClass.WARFARIN) ? Stream.concat(lines, Stream.of("before.inr")) : lines)
                .map(key -> wording.say(key)).toList();
    }

    private List<String> call(Clinic clinic) {
        var lines = new ArrayList<String>();
        for (int reason = 1; reason <= REASONS_TO_CALL; reason++) {
            lines.add(wording.say("before.call" + reason));
        }
        lines.add(common.call(clinic));
        return lines;
    }
}
