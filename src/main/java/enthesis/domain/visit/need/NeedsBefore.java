package enthesis.domain.visit.need;

import enthesis.domain.entry.Answer;
import enthesis.domain.entry.Entered.Empty;
import enthesis.domain.entry.Field;
import enthesis.domain.patient.Sex;
import enthesis.domain.screening.CheckIn;
import enthesis.domain.screening.CheckInFields;
import enthesis.domain.solution.Component;
import enthesis.domain.solution.Mixture;
import enthesis.domain.solution.Part;
import enthesis.domain.solution.SolutionFields;
import enthesis.domain.visit.Circumstances;
import enthesis.domain.visit.TimeOutFields;
import enthesis.domain.visit.fact.Facts;
import enthesis.domain.vitals.Moment;
import enthesis.domain.vitals.Sign;
import enthesis.domain.vitals.VitalsFields;
import enthesis.domain.vitals.pain.Pain;
import enthesis.domain.vitals.pain.PainFields;
import java.util.Optional;
import java.util.stream.Stream;

/// What the record needs of everything before the needle (clinical.md 1.1): check-in, vitals, solution, time-out.
public final class NeedsBefore {
    private final Circumstances about;
    private final Facts facts;
    private final Needs needs;

    public NeedsBefore(Circumstances about, Facts facts, Needs needs) {
        this.about = about;
        this.facts = facts;
        this.needs = needs;
    }

    public void all() {
        checkIn();
        vitals();
        solutions();
        timeOut();
    }

    private void checkIn() {
        var told = facts.checkIn();
        boolean asked = told.allergiesAsked().filter(one -> one != CheckIn.AllergiesAsked.NOT_ASKED).isPresent();
        needs.so(asked, CheckInFields.ALLERGIES, "findings.needAllergies")
                .so(told.noOtherMedication(), CheckInFields.NO_OTHER_MEDICATION, "findings.needMedication")
                .choice(told.healthChanged(), CheckInFields.HEALTH_CHANGED, "findings.needHealthChanged")
                .choice(told.drugsChanged(), CheckInFields.DRUGS_CHANGED, "findings.needDrugsChanged")
                .choice(told.infection(), CheckInFields.INFECTION, "findings.needInfection")
                .choice(told.needleFear(), CheckInFields.NEEDLE_FEAR, "findings.needNeedleFear")
                .choice(told.wayHome(), CheckInFields.WAY_HOME, "findings.needWayHome")
                .choice(told.thinner(), CheckInFields.THINNER, "findings.needThinner");
        told.medications().forEach(drug -> needs.so(!drug.nameless(), CheckInFields.told(drug.row()),
                "findings.needDrugName", Integer.toString(drug.row())));
        if (about.patient().person().sex() != Sex.MALE) {
            needs.choice(told.pregnant(), CheckInFields.PREGNANT, "findings.needPregnant");
        }
        about.visit().places().filter(place -> about.lastSession(about.visit().at(place).course().id()).isPresent())
                .forEach(place -> needs.so(told.flare(place).isPresent(), CheckInFields.flare(place),
                        "findings.needFlare", about.visit().named(place)));
    }

    private void vitals() {
        vital(Sign.BLOOD_PRESSURE, "findings.needPressure");
        vital(Sign.HEART_RATE, "findings.needHeartRate");
        vital(Sign.TEMPERATURE, "findings.needTemperature");
        vital(Sign.SPO2, "findings.needOxygen");
        vital(Sign.WEIGHT, "findings.needWeight");
        about.visit().places().forEach(this::pains);
    }

    /// Of each course, as the response since its last session is (clinical.md 1).
    private void pains(int place) {
        pain(place, Pain.NOW, "findings.needPainNow");
        pain(place, Pain.AVERAGE, "findings.needPainAverage");
        pain(place, Pain.WORST, "findings.needPainWorst");
    }

    private void pain(int place, Pain pain, String words) {
        needs.so(!(facts.pain(place).score(pain) instanceof Empty<?>), PainFields.of(place, pain), words,
                about.visit().named(place));
    }

    private void vital(Sign sign, String words) {
        needs.entry(facts.vitals().reading(sign, Moment.BEFORE), VitalsFields.reading(sign, Moment.BEFORE), words);
    }

    private void solutions() {
        needs.so(!facts.solutions().isEmpty(), SolutionFields.volume(1), "findings.needSolution");
        facts.solutions().forEach(this::solution);
        needs.text(SolutionFields.OTHER_ANAESTHETIC, "findings.needOtherAnaesthetic");
        facts.elsewhere().counted().forEach(one -> needs
                .text(SolutionFields.otherDrug(one.row()), "findings.needOtherDrug")
                .text(SolutionFields.otherMg(one.row()), "findings.needOtherDose"));
    }

    private void solution(Mixture mixture) {
        int row = mixture.row();
        needs.text(SolutionFields.anaesthetic(row), "findings.needAnaesthetic").text(SolutionFields.diluent(row),
                "findings.needDiluent");
        mixture.proliferant().ifPresent(_ -> needs.text(SolutionFields.proliferant(row), "findings.needProliferant"));
        mixture.parts().stream().filter(Component::used).forEach(one -> component(one, row));
        needs.text(SolutionFields.preparedBy(row), "findings.needPreparedBy").entry(mixture.preparation().at(),
                SolutionFields.preparedAt(row), "findings.needPreparedAt");
    }

    private void component(Component component, int row) {
        var part = component.part();
        if (part != Part.DILUENT) {
            need(!(component.stock() instanceof Empty<?>),
                    SolutionFields.stock(row, part), "findings.needStock", component);
        }
        need(!component.lot().isEmpty(), SolutionFields.lot(row, part), "findings.needLot", component);
        need(!(component.expiry() instanceof Empty<?>), SolutionFields.expiry(row, part),
                "findings.needExpiry", component);
        need(!(component.drawn() instanceof Empty<?>), SolutionFields.drawn(row, part),
                "findings.needDrawn", component);
    }

    private void need(boolean there, Field where, String words, Component component) {
        needs.so(there, where, words, component.product());
    }

    private void timeOut() {
        var said = facts.timeOut();
        needs.choice(said.nameSaid(), TimeOutFields.NAME_SAID, "findings.needNameSaid")
                .choice(said.birthDateSaid(), TimeOutFields.BIRTH_DATE_SAID, "findings.needBirthDateSaid")
                .choice(said.procedure(), TimeOutFields.PROCEDURE, "findings.needProcedure");
        about.visit().places().forEach(place -> needs.so(said.said(place).side().isPresent(),
                TimeOutFields.side(place), "findings.needSide", about.visit().named(place)));
        needs.choice(said.siteMarked(), TimeOutFields.SITE_MARKED, "findings.needSiteMarked")
                .choice(said.consent(), TimeOutFields.CONSENT, "findings.needConsent")
                .choice(said.allergies(), TimeOutFields.ALLERGIES, "findings.needAllergiesSaid")
                .choice(said.anticoagulant(), TimeOutFields.ANTICOAGULANT, "findings.needAnticoagulantSaid")
                .text(TimeOutFields.PARTICIPANTS, "findings.needParticipants");
        setUp();
        boolean consented = about.visit().places().allMatch(place -> about.consent(place).isPresent());
        needs.so(consented || said.consent().isEmpty(), TimeOutFields.CONSENT, "findings.needConsentRecord")
                .so(said.completed().isPresent(), TimeOutFields.COMPLETED, "findings.needTimeOut");
    }

    private void setUp() {
        var line = facts.procedure();
        needs.text(TimeOutFields.POSITION, "findings.needPosition")
                .text(TimeOutFields.ANTISEPTIC, "findings.needAntiseptic")
                .choice(line.gloves(), TimeOutFields.GLOVES, "findings.needGloves")
                .choice(line.guidance(), TimeOutFields.GUIDANCE, "findings.needGuidance");
    }

    /// Whether every item of the time-out was confirmed, or a comment says why not.
    public static boolean confirmed(Facts facts) {
        var said = facts.timeOut();
        return Stream
                .of(said.nameSaid(), said.birthDateSaid(), said.procedure(), said.siteMarked(), said.consent(),
                        said.allergies(), said.anticoagulant())
                .flatMap(Optional::stream).allMatch(answer -> answer == Answer.YES);
    }
}
