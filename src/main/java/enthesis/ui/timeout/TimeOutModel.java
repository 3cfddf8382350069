package enthesis.ui.timeout;

import enthesis.domain.consent.Consent;
import enthesis.domain.entry.Choices;
import enthesis.domain.finding.Finding;
import enthesis.domain.practice.OnOffer;
import enthesis.domain.practice.Products;
import enthesis.domain.screening.CheckIn.AllergiesAsked;
import enthesis.domain.screening.ToldMedication;
import enthesis.domain.solution.Component;
import enthesis.domain.solution.Mixture;
import enthesis.domain.value.Side;
import enthesis.domain.visit.Attended;
import enthesis.domain.visit.TimeOutFields;
import enthesis.domain.visit.fact.TimeOut;
import enthesis.domain.visit.rule.UlnarRule;
import enthesis.ui.kit.section.Desk;
import enthesis.ui.kit.section.RegionWords;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The time-out as it is answered: what is read aloud, whether the sides agree, and whether it can be completed.
public final class TimeOutModel {
    private final Desk desk;

    public TimeOutModel(Desk desk) {
        this.desk = desk;
    }

    public String name() {
        var person = desk.now().about().patient().person();
        return person.given() + " " + person.family();
    }

    public String born() {
        return desk.texts().date(desk.now().about().patient().person().born());
    }

    /// The consents of the courses, one after the other; what has none is said.
    public String consents() {
        return places().stream().map(this::consent).distinct().collect(Collectors.joining("; "));
    }

    /// Of several courses each is named.
    private String consent(int place) {
        var which = courses().size() == 1 ? "" : RegionWords.of(courses().get(place - 1), desk.texts()) + ": ";
        return which + desk.now().about().consent(place).map(this::consent)
                .orElseGet(() -> desk.say("timeout.consentNone"));
    }

    private String consent(Consent consent) {
        return desk.say("timeout.consentSub", desk.texts().date(consent.given()), consent.version(),
                word(consent.side()));
    }

    /// Whether a point lies near the ulnar nerve of this side.
    public boolean nearUlnar(Side side) {
        return new UlnarRule(desk.now().about().practice().rules().ulnar(), desk.now().points()).sides()
                .anyMatch(side::equals);
    }

    /// What is done where and, where there are several solutions or a second proliferant, what is in each.
    public String procedure() {
        var done = desk.say("timeout.procedureSub", RegionWords.of(desk.now().about().visit(), desk.texts()));
        var solutions = desk.now().solutions();
        return solutions.size() < 2 && solutions.stream().allMatch(one -> one.proliferant().isEmpty())
                ? done
                : done + "\n" + solutions.stream().map(this::solution).collect(Collectors.joining("\n"));
    }

    private String solution(Mixture one) {
        if (one.contents().isEmpty()) {
            return desk.say("timeout.solutionOpen", one.letter());
        }
        var contents = one.contents().get();
        var practice = desk.now().about().practice();
        var dextrose = contents.dextrosePercent().shown();
        var works = one.proliferant().filter(Component::used).map(second -> desk.say("timeout.also", dextrose,
                practice.named(second.product()), contents.percent(second.part()).shown())).orElse(dextrose);
        return one.anaesthetic().flatMap(practice.anaesthetics()::drug)
                .map(drug -> desk.say("timeout.solution", one.letter(), works, drug.name(),
                        contents.anaestheticPercent().shown(), contents.volume().toString()))
                .orElseGet(() -> desk.say("timeout.solutionPlain", one.letter(), works,
                        contents.volume().toString()));
    }

    /// The allergies to read out: those on record and those of today, and how today's answer stands to them.
    public String allergies() {
        var counted = desk.now().allergies();
        if (counted.any()) {
            var list = counted.all().stream().map(one -> one.substance().toUpperCase(Locale.ROOT))
                    .collect(Collectors.joining(", "));
            return counted.contradicted()
                    ? desk.say("timeout.allergiesContradicted", list)
                    : counted.askedToday() ? list : desk.say("timeout.allergiesOnRecord", list);
        }
        return counted.asked().map(asked -> switch (asked) {
            case AllergiesAsked.NONE -> desk.say("timeout.allergiesNone");
            case AllergiesAsked.NOT_ASKED -> desk.say("timeout.allergiesNotAsked");
            case AllergiesAsked.LIST -> desk.say("timeout.allergiesUnnamed");
        }).orElseGet(() -> desk.say("timeout.allergiesNotAsked"));
    }

    /// The drugs of which a prescriber's word counts, each with that; else that drugs are to be checked.
    public String drugs() {
        var drugs = desk.now().checkIn().medications().stream().filter(ToldMedication::asksPrescriber)
                .map(this::drug).collect(Collectors.joining("\n"));
        return drugs.isEmpty() ? desk.say("timeout.anticoagulantSub") : drugs;
    }

    private String drug(ToldMedication drug) {
        var answer = drug.consulted().answer().map(Choices::text).orElse("unasked");
        var unnamed = answer.equals("yes") && drug.consulted().who().isBlank() ? "Unnamed" : "";
        return desk.say("timeout.drug." + answer + unnamed, drug.told().strip(), drug.consulted().who());
    }

    public List<Products.Antiseptic> antiseptics() {
        return OnOffer.choices(desk.now().about().practice().products().antiseptics(),
                desk.sheet().now().text(TimeOutFields.ANTISEPTIC));
    }

    /// Why the side picked for a course is not the side agreed on; empty while they agree or none is picked.
    public Optional<String> mismatch(int place) {
        var course = desk.now().about().visit().at(place).course();
        var which = courses().size() == 1 ? "" : RegionWords.region(course.region(), desk.texts()) + ": ";
        return desk.now().timeOut().said(place).side()
                .flatMap(chosen -> desk.now().about().consent(place).map(Consent::side)
                        .filter(side -> !side.covers(chosen))
                        .map(side -> desk.say("timeout.sideWrongConsent", word(side), word(chosen)))
                        .or(() -> Optional.of(course.side()).filter(side -> !side.covers(chosen))
                                .map(side -> desk.say("timeout.sideWrong", word(side), word(chosen)))))
                .map(words -> which + words);
    }

    /// What the side is picked for: nothing more to say with one course, its region with several.
    public String sideOf(int place) {
        return courses().size() == 1
                ? desk.say("timeout.side")
                : desk.say("timeout.sideOf", RegionWords.region(courses().get(place - 1).course().region(),
                        desk.texts()));
    }

    /// Two courses of one region are told apart by their place, as in the line above.
    public String sideSub(int place) {
        var region = courses().get(place - 1).course().region();
        return courses().stream().filter(one -> one.course().region().equals(region)).count() > 1
                ? desk.say("timeout.sideSubOf", Integer.toString(place), Integer.toString(courses().size()))
                : desk.say("timeout.sideSub");
    }

    /// The places of the visit's courses, 1 for the first.
    public List<Integer> places() {
        return desk.now().about().visit().places().toList();
    }

    public Optional<LocalTime> completed() {
        return desk.now().timeOut().completed()
                .map(instant -> LocalTime.ofInstant(instant, desk.now().about().zone()));
    }

    /// What stands between this time-out and the needle.
    public List<Finding> before() {
        return desk.now().beforeTimeOut();
    }

    /// Why it cannot be completed yet, in one line; empty when it can.
    public String notYet() {
        var before = before();
        if (before.isEmpty()) {
            return "";
        }
        var first = before.getFirst();
        var words = first.titled(desk.say(first.words() + ".title", first.values().toArray(String[]::new)));
        return desk.say("timeout.notYet", before.size() == 1
                ? words
                : desk.say("timeout.more", words, Integer.toString(before.size() - 1)));
    }

    /// Everybody has answered: the moment is kept.
    public void complete() {
        if (before().isEmpty() && completed().isEmpty()) {
            desk.sheet().edit(Map.of(TimeOutFields.COMPLETED, desk.clock().instant().toString(),
                    TimeOutFields.COMPLETED_FOR, desk.now().agreed().text()),
                    desk.say("timeout.completeDone"));
        }
    }

    /// Something is not as it was said: the time-out is done again.
    public void reopen() {
        desk.sheet().edit(Map.of(TimeOutFields.COMPLETED, "", TimeOutFields.COMPLETED_FOR, ""),
                desk.say("timeout.reopenDone"));
    }

    public TimeOut now() {
        return desk.now().timeOut();
    }

    private List<Attended> courses() {
        return desk.now().about().visit().courses();
    }

    private String word(Side side) {
        return desk.say("timeout.side." + Choices.text(side));
    }
}
