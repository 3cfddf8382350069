package enthesis.exchange.fhir.person;

import enthesis.domain.entry.Choices;
import enthesis.domain.extract.ChartExtract;
import enthesis.domain.patient.Alert;
import enthesis.domain.value.PatientId;
import enthesis.exchange.fhir.base.Codes;
import enthesis.exchange.fhir.base.Ids;
import enthesis.exchange.fhir.base.Mapping;
import enthesis.exchange.fhir.base.Times;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Flag;
import org.hl7.fhir.r4.model.Period;

/// What has to be seen on every screen of a person: an alert, since the day it was last asked.
public record Flags(Mapping mapping) {

    public Stream<Flag> of(ChartExtract chart) {
        return chart.patient().alerts().stream().map(alert -> flag(chart.patient().id(), alert));
    }

    private Flag flag(PatientId patient, Alert alert) {
        var kind = mapping.words().say("patient.alert." + Choices.text(alert.kind()));
        var says = Mapping.clean(alert.text().isBlank() ? kind : kind + ": " + alert.text());
        var flag = mapping.made(new Flag(), Ids.of(patient.value(), "alert", Choices.text(alert.kind()), alert.text()),
                says);
        flag.setStatus(Flag.FlagStatus.ACTIVE)
                .addCategory(Codes.coded(Codes.hl7("flag-category", "clinical", "Clinical")))
                .setCode(Codes.text(says)).setSubject(mapping.patient(patient))
                .setPeriod(new Period().setStartElement(Times.dayOf(alert.asked())));
        return flag;
    }
}
