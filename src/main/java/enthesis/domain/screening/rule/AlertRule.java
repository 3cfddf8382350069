package enthesis.domain.screening.rule;

import static enthesis.domain.finding.Level.ASK;
import static enthesis.domain.finding.Level.CAUTION;
import static enthesis.domain.finding.Level.INFO;
import static enthesis.domain.finding.Level.STOP;

import enthesis.domain.entry.Choices;
import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Level;
import enthesis.domain.finding.Source;
import enthesis.domain.patient.Alert;
import enthesis.domain.patient.Patient;
import enthesis.domain.practice.DrugClass;
import enthesis.domain.practice.Rules;
import enthesis.domain.screening.CheckIn;
import enthesis.domain.screening.CheckInFields;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What is already known about the person and matters today: alerts of the banner, and age (clinical.md 2.4). What the
/// drug list already says is not said twice.
public final class AlertRule {
    private final Rules.Visit rules;
    private final LocalDate today;
    private final boolean deep;

    /// `deep`: whether somewhere is injected today where a bleed can't be stopped by pressing.
    public AlertRule(Rules rules, LocalDate today, boolean deep) {
        this.rules = rules.visit();
        this.today = today;
        this.deep = deep;
    }

    public List<Finding> findings(CheckIn checkIn, Patient patient) {
        var findings = new ArrayList<Finding>();
        for (var kind : Alert.Kind.values()) {
            patient.alerts().stream().filter(alert -> alert.kind() == kind).findFirst()
                    .ifPresent(alert -> add(findings, alert, checkIn));
        }
        if (isDiabetic(checkIn, patient) && !patient.has(Alert.Kind.DIABETES)) {
            findings.add(finding("C08", CAUTION, "findings.diabetes", Source.SEED, ""));
        }
        int age = patient.person().ageOn(today);
        if (age < rules.adultFrom().whole()) {
            findings.add(finding("C20", STOP, "findings.minor", Source.PRACTICE, Integer.toString(age)));
        }
        if (age >= rules.elderlyFrom().whole()) {
            findings.add(finding("C21-age", CAUTION, "findings.elderly", Source.PRACTICE, Integer.toString(age)));
        }
        return findings;
    }

    /// Known as diabetic, or taking something for it.
    public static boolean isDiabetic(CheckIn checkIn, Patient patient) {
        return patient.has(Alert.Kind.DIABETES) || checkIn.takes(DrugClass.GLUCOSE_LOWERING);
    }

    private void add(List<Finding> findings, Alert alert, CheckIn checkIn) {
        boolean told = checkIn.takes(DrugClass.ANTICOAGULANT) || checkIn.takes(DrugClass.WARFARIN);
        switch (alert.kind()) {
            case DIABETES -> findings.add(finding("C08", CAUTION, "findings.diabetes", Source.SEED, alert.text()));
            case ANTICOAGULANT -> addUnless(told, findings,
                    deep
                            ? finding("C04", STOP, "findings.anticoagulantAlertDeep", Source.PRACTICE, alert.text())
                            : finding("C04", CAUTION, "findings.anticoagulantAlert", Source.PRACTICE, alert.text()));
            case ANTIPLATELET ->
                addUnless(checkIn.takes(DrugClass.ANTIPLATELET) || checkIn.takes(DrugClass.ASPIRIN_LOW),
                        findings,
                        finding("C04-platelet", CAUTION, "findings.antiplateletAlert", Source.PRACTICE, alert.text()));
            case PREGNANCY -> addUnless(checkIn.pregnant().isPresent(), findings,
                    finding("C09-alert", ASK, "findings.pregnancyAlert", Source.PRACTICE, alert.text()));
            case PROSTHESIS -> findings
                    .add(finding("C14", ASK, "findings.prosthesis", Source.PRACTICE, alert.text()));
            case LIVER_DISEASE, HEART_DISEASE -> findings
                    .add(finding("C21-" + Choices.text(alert.kind()).replace('_', '-'), CAUTION,
                            "findings.organ", Source.PRACTICE, alert.text()));
            case IMMUNOSUPPRESSION -> addUnless(checkIn.takes(DrugClass.IMMUNOSUPPRESSANT), findings,
                    finding("C10", CAUTION, "findings.immuneAlert", Source.PRACTICE, alert.text()));
            case FAINTING -> findings.add(finding("C18-faint", INFO, "findings.fainting", Source.SEED, alert.text()));
            case OTHER -> {
            }
        }
    }

    private static void addUnless(boolean said, List<Finding> findings, Finding finding) {
        if (!said) {
            findings.add(finding);
        }
    }

    private static Finding finding(String id, Level level, String words, Source source, String text) {
        return Finding.of(id, level, CheckInFields.HEALTH_CHANGED, words, source, text);
    }
}
