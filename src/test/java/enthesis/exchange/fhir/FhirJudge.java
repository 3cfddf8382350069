package enthesis.exchange.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Questionnaire;
import org.jspecify.annotations.NullUnmarked;

/// The validator of HAPI with the core and vital-signs profiles of R4, without a network. Slow to warm up: made once.
@NullUnmarked
public final class FhirJudge {
    /// What it may warn of, and why that stays. Whatever else it says is a fault.
    private static final Map<String, String> ALLOWED = Map.of(
            "CodeSystem is unknown and can't be validated: http://loinc\\.org for 'http://loinc\\.org#"
                    + "(85354-9|8480-6|8462-4|8867-4|9279-1|8310-5|2708-6|59408-5|29463-7|8302-2|39156-5|72514-3"
                    + "|41653-7|15074-8|59284-0|28570-0)'",
            "LOINC itself does not come with the validator; these are the codes of clinical.md 4 and 10.1, and the one"
                    + " of R4's own value set for a consent",
            "CodeSystem is unknown and can't be validated: http://hl7\\.org/fhir/sid/icd-10-cm for .*",
            "ICD-10-CM does not come with the validator; a code is told as one only when its official title was known",
            "UCUM Codes that contain human readable annotations like \\{score} can be misleading .*",
            "a score has no unit but that it is one (clinical.md 4: {score}); nobody compares two by their units",
            "None of the codings provided are in the value set 'Vital Signs' .* \\(codes = http://loinc\\.org#2708-6,"
                    + " http://loinc\\.org#59408-5\\)",
            "2708-6 is in that value set; with the newer 59408-5 beside it, which clinical.md 10.1 wants, the validator"
                    + " without LOINC cannot tell",
            "No code provided, and a code should be provided from the value set 'Consent PolicyRule Codes' .*",
            "the text that was consented to is the practice's own, with its version: none of the laws of that list");
    private final FhirContext context = FhirContext.forR4();
    private final Forms forms = new Forms();
    private final FhirValidator validator;

    public FhirJudge() {
        var support = new ValidationSupportChain(new DefaultProfileValidationSupport(context), forms,
                new InMemoryTerminologyServerValidationSupport(context),
                new CommonCodeSystemsTerminologyService(context));
        validator = context.newValidator().registerValidatorModule(new FhirInstanceValidator(support));
    }

    /// What is wrong with a bundle; its own questionnaires are what its answers are judged by.
    public List<String> faults(byte[] bundle) {
        var text = new String(bundle, StandardCharsets.UTF_8);
        forms.known = context.newJsonParser().parseResource(Bundle.class, text).getEntry().stream()
                .map(Bundle.BundleEntryComponent::getResource).filter(Questionnaire.class::isInstance)
                .map(Questionnaire.class::cast).collect(Collectors.toMap(Questionnaire::getUrl, form -> form));
        return validator.validateWithResult(text).getMessages().stream().filter(one -> !isAllowed(one))
                .map(one -> one.getSeverity() + " " + one.getLocationString() + ": " + one.getMessage()).toList();
    }

    private static boolean isAllowed(SingleValidationMessage one) {
        return one.getSeverity() == ResultSeverityEnum.INFORMATION
                || (one.getSeverity() == ResultSeverityEnum.WARNING && ALLOWED.keySet().stream()
                        .anyMatch(said -> Pattern.compile(said, Pattern.DOTALL).matcher(one.getMessage()).matches()));
    }

    private final class Forms implements IValidationSupport {
        private Map<String, Questionnaire> known = Map.of();

        @Override
        public FhirContext getFhirContext() {
            return context;
        }

        @Override
        public <T extends IBaseResource> T fetchResource(Class<T> kind, String url) {
            var form = known.get(url);
            return kind.isInstance(form) ? kind.cast(form) : null;
        }
    }
}
