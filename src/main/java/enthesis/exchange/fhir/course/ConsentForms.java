package enthesis.exchange.fhir.course;

import enthesis.domain.consent.Consent;
import enthesis.domain.consent.Signature;
import enthesis.domain.consent.Signer;
import enthesis.domain.consent.Taken;
import enthesis.domain.consent.Withdrawal;
import enthesis.domain.course.Course;
import enthesis.domain.entry.Choices;
import enthesis.exchange.fhir.base.Codes;
import enthesis.exchange.fhir.base.Ids;
import enthesis.exchange.fhir.base.Mapping;
import enthesis.exchange.fhir.base.Times;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Attachment;

/// The consents to a course, with the words as they were read. One that was taken back is inactive as far as nothing of
/// it is left; who took it back when stands in the words.
public record ConsentForms(Mapping mapping) {
    private static final LocalDate END = LocalDate.MAX;

    public List<org.hl7.fhir.r4.model.Consent> of(Course course) {
        return IntStream.range(0, course.consents().size())
                .mapToObj(at -> form(course, course.consents().get(at), at + 1)).toList();
    }

    private org.hl7.fhir.r4.model.Consent form(Course course, Consent consent, int number) {
        var place = mapping.place(Optional.of(consent.side()), course.region());
        var version = Mapping.clean(consent.version());
        var form = mapping.made(new org.hl7.fhir.r4.model.Consent(), Ids.of(course.id().value(), "consent", number),
                mapping.words().say("fhir.consent", place, version));
        form.setStatus(status(course, consent));
        form.setScope(Codes.coded(Codes.hl7("consentscope", "treatment", "Treatment")));
        form.addCategory(Codes.coded(Codes.loinc("59284-0", "Consent Document")));
        form.setPatient(mapping.patient(course.patient()));
        form.setDateTimeElement(Times.dayOf(consent.given()));
        form.addPerformer(mapping.patient(course.patient()));
        form.addOrganization(mapping.practiceItself());
        form.setPolicyRule(Codes.text(mapping.words().say("fhir.consent.text", version)));
        form.setSource(source(consent, place));
        verify(form, consent);
        return form;
    }

    private static org.hl7.fhir.r4.model.Consent.ConsentState status(Course course, Consent consent) {
        if (CourseStates.mistake(course)) {
            return org.hl7.fhir.r4.model.Consent.ConsentState.ENTEREDINERROR;
        }
        return consent.standing(END).isPresent()
                ? org.hl7.fhir.r4.model.Consent.ConsentState.ACTIVE
                : org.hl7.fhir.r4.model.Consent.ConsentState.INACTIVE;
    }

    private static void verify(org.hl7.fhir.r4.model.Consent form, Consent consent) {
        consent.taken().map(Taken::signer).filter(signer -> signer.capacity() == Signer.Capacity.PATIENT)
                .ifPresent(_ -> form.addVerification().setVerified(true).setVerifiedWith(form.getPatient().copy())
                        .setVerificationDateElement(Times.dayOf(consent.given())));
    }

    private Attachment source(Consent consent, String place) {
        return new Attachment().setContentType("text/plain; charset=utf-8").setTitle(place)
                .setData(String.join("\n\n", lines(consent).toList()).getBytes(StandardCharsets.UTF_8))
                .setCreationElement(Times.dayOf(consent.given()));
    }

    private Stream<String> lines(Consent consent) {
        var words = mapping.words();
        var explained = words.say("fhir.consent.explained", consent.explainedBy());
        var back = consent.withdrawals().stream().map(this::back);
        return Stream.of(consent.taken().stream().flatMap(this::taken), Stream.of(explained), back)
                .flatMap(lines -> lines);
    }

    private Stream<String> taken(Taken taken) {
        var said = taken.words();
        var ticked = taken.items().stream().map(one -> one.item().words());
        return Stream.of(Stream.of(said.heading(), said.intro()), ticked,
                Stream.of(said.agreement(), signed(taken))).flatMap(lines -> lines);
    }

    private String signed(Taken taken) {
        var signer = taken.signer();
        var capacity = mapping.words().say("fhir.consent.capacity." + Choices.text(signer.capacity()));
        return switch (taken.signature()) {
            case Signature.OnScreen on -> mapping.words().say("fhir.consent.onScreen", signer.name(), capacity,
                    mapping.moment(on.at()).getValueAsString());
            case Signature.OnPaper on -> mapping.words().say("fhir.consent.onPaper", signer.name(), capacity,
                    on.seenBy());
        };
    }

    private String back(Withdrawal withdrawal) {
        return mapping.words().say("fhir.consent.back", mapping.side(withdrawal.covers()),
                withdrawal.at().toString(), withdrawal.takenBy(), withdrawal.words()).strip();
    }
}
