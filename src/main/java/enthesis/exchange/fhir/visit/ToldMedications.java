package enthesis.exchange.fhir.visit;

import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Entered;
import enthesis.domain.extract.VisitExtract;
import enthesis.domain.screening.ToldMedication;
import enthesis.exchange.fhir.base.Codes;
import enthesis.exchange.fhir.base.Ids;
import enthesis.exchange.fhir.base.Mapping;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.MedicationStatement.MedicationStatementStatus;

/// The drugs that a patient told of at check-in, each visit anew, with the day of the last dose. Whether one is still
/// taken after that day nobody says.
public record ToldMedications(Mapping mapping) {

    public Stream<MedicationStatement> of(VisitExtract visit) {
        return visit.facts().checkIn().medications().stream().filter(one -> !one.told().isBlank())
                .map(one -> statement(visit, one));
    }

    private MedicationStatement statement(VisitExtract visit, ToldMedication told) {
        var patient = mapping.patient(visit.visit().patient());
        var made = mapping.made(new MedicationStatement(), Ids.of(visit.id().value(), "told", told.row()),
                told.told());
        made.setStatus(visit.inError()
                ? MedicationStatementStatus.ENTEREDINERROR
                : MedicationStatementStatus.UNKNOWN);
        made.setMedication(Codes.text(Mapping.clean(told.told()))).setSubject(patient)
                .setContext(mapping.visit(visit.id())).setInformationSource(patient.copy())
                .setDateAssertedElement(mapping.moment(visit.visit().performed()));
        if (!told.use().isBlank()) {
            made.addDosage().setText(Mapping.clean(told.use()));
        }
        told.drugClass().ifPresent(kind -> made.addNote()
                .setText(mapping.words().say("checkin.class." + Choices.text(kind))));
        lastDose(made, told.lastDose());
        if (!told.necessary().isBlank()) {
            made.addNote().setText(mapping.words().say("fhir.necessary", Mapping.clean(told.necessary())));
        }
        return made;
    }

    private void lastDose(MedicationStatement made, Entered<LocalDate> last) {
        if (last instanceof Entered.NotDone<LocalDate>) {
            made.addNote().setText(mapping.words().say("fhir.lastDose.unknown"));
        }
        last.asValue().ifPresent(day -> made.addNote().setText(mapping.words().say("fhir.lastDose", day.toString())));
    }
}
