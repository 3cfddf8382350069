package enthesis.exchange.fhir.in;

import java.util.Locale;
import java.util.Random;

/// Bundles in the shape that Synthea gives them (transaction, `urn:uuid` references, names with digits), of fictional
/// people: the same for the same number.
public final class Bundles {
    private static final String[] FAMILIES = {"Dickens", "Kovar", "Oberholz", "Brekke", "Tanaka", "Mbeki", "Lindqvist"};
    private static final String[] GIVENS = {"Aaron", "Ilse", "Marit", "Yuki", "Thabo", "Petra", "Olav", "Nadia"};
    private static final String[] CONDITIONS = {"Osteoarthritis of knee", "Lateral epicondylitis", "Hypertension",
            "Prediabetes", "Sprain of ankle"};
    private static final String[] DRUGS = {"Ibuprofen 400 MG Oral Tablet", "Lisinopril 10 MG Oral Tablet",
            "Naproxen sodium 220 MG Oral Tablet"};

    private Bundles() {}

    /// With so many observations.
    public static String of(int number, int observations) {
        var random = new Random(number);
        var patient = uuid(number, 0);
        var text = new StringBuilder(4_000);
        text.append("{\n  \"resourceType\": \"Bundle\",\n  \"type\": \"transaction\",\n  \"entry\": [ ");
        entry(text, patient, patient(number, random, patient));
        int at = 1;
        if (number % 3 == 0) {
            entry(text, uuid(number, at), allergy(uuid(number, at++), patient, number % 2 == 0));
        }
        for (int i = 0; i < 2; i++) {
            entry(text, uuid(number, at), condition(uuid(number, at++), patient, CONDITIONS[random.nextInt(5)], i));
        }
        entry(text, uuid(number, at), encounter(uuid(number, at++), patient));
        entry(text, uuid(number, at), drug(uuid(number, at++), patient, DRUGS[random.nextInt(3)]));
        for (int i = 0; i < observations; i++) {
            entry(text, uuid(number, at), observation(uuid(number, at++), patient, i, random));
        }
        text.setLength(text.length() - 2);
        return text.append(" ]\n}\n").toString();
    }

    /// The family name of somebody.
    public static String family(int number) {
        return FAMILIES[number % FAMILIES.length] + number;
    }

    public static String given(int number) {
        return GIVENS[number % GIVENS.length] + number % 1_000;
    }

    private static String uuid(int number, int at) {
        return String.format(Locale.ROOT, "%08x-0000-4000-8000-%012x", number, at);
    }

    private static void entry(StringBuilder to, String uuid, String resource) {
        to.append("{\n    \"fullUrl\": \"urn:uuid:").append(uuid).append("\",\n    \"resource\": ").append(resource)
                .append(",\n    \"request\": { \"method\": \"POST\", \"url\": \"x\" }\n  }, ");
    }

    private static String patient(int number, Random random, String id) {
        return """
                { "resourceType": "Patient", "id": "%s",
                  "text": { "status": "generated", "div": "<div>x</div>" },
                  "extension": [ { "url": "http://hl7.org/fhir/us/core/StructureDefinition/us-core-race" } ],
                  "identifier": [ { "system": "https://github.com/synthetichealth/synthea", "value": "%s" },
                    { "type": { "text": "Medical Record Number" }, "system": "http://hospital.smarthealthit.org", "value": "%s" } ],
                  "name": [ { "use": "official", "family": "%s", "given": [ "%s" ], "prefix": [ "Mr." ] } ],
                  "telecom": [ { "system": "phone", "value": "555-%03d-%04d", "use": "home" } ],
                  "gender": "%s", "birthDate": "%04d-%02d-%02d" }"""
                .formatted(id, id, id, family(number), given(number), number % 1000, number % 10_000,
                        number % 2 == 0 ? "male" : "female", 1935 + random.nextInt(70), 1 + random.nextInt(12),
                        1 + random.nextInt(28));
    }

    private static String allergy(String id, String patient, boolean severe) {
        return """
                { "resourceType": "AllergyIntolerance", "id": "%s",
                  "clinicalStatus": { "coding": [ { "system": "x", "code": "active" } ] },
                  "verificationStatus": { "coding": [ { "system": "x", "code": "confirmed" } ] },
                  "type": "allergy", "category": [ "environment" ], "criticality": "low",
                  "code": { "coding": [ { "system": "http://snomed.info/sct", "code": "111088007", "display": "Latex (substance)" } ], "text": "Latex" },
                  "patient": { "reference": "urn:uuid:%s" }, "recordedDate": "2019-04-02T08:11:00+02:00",
                  "reaction": [ { "manifestation": [ { "text": "Wheal" } ], "severity": "%s" } ] }"""
                .formatted(id, patient, severe ? "severe" : "mild");
    }

    private static String condition(String id, String patient, String words, int at) {
        return """
                { "resourceType": "Condition", "id": "%s",
                  "clinicalStatus": { "coding": [ { "code": "active" } ] },
                  "verificationStatus": { "coding": [ { "code": "confirmed" } ] },
                  "code": { "coding": [ { "system": "http://snomed.info/sct", "code": "2396%02d", "display": "%s" } ], "text": "%s" },
                  "subject": { "reference": "urn:uuid:%s" }, "onsetDateTime": "201%d-05-11T10:00:00+02:00" }"""
                .formatted(id, at, words, words, patient, at);
    }

    private static String encounter(String id, String patient) {
        return """
                { "resourceType": "Encounter", "id": "%s", "status": "finished",
                  "class": { "code": "AMB" }, "subject": { "reference": "urn:uuid:%s" } }""".formatted(id, patient);
    }

    private static String drug(String id, String patient, String words) {
        return """
                { "resourceType": "MedicationRequest", "id": "%s", "status": "active", "intent": "order",
                  "medicationCodeableConcept": { "coding": [ { "system": "http://www.nlm.nih.gov/research/umls/rxnorm", "code": "310965", "display": "%s" } ], "text": "%s" },
                  "subject": { "reference": "urn:uuid:%s" }, "authoredOn": "2021-02-03T10:00:00+01:00" }"""
                .formatted(id, words, words, patient);
    }

    private static String observation(String id, String patient, int at, Random random) {
        return """
                { "resourceType": "Observation", "id": "%s", "status": "final",
                  "category": [ { "coding": [ { "code": "vital-signs" } ] } ],
                  "code": { "coding": [ { "system": "http://loinc.org", "code": "29463-7", "display": "Body Weight" } ], "text": "Body Weight" },
                  "subject": { "reference": "urn:uuid:%s" }, "effectiveDateTime": "2020-01-%02dT09:00:00+01:00",
                  "valueQuantity": { "value": %d.%d, "unit": "kg", "system": "http://unitsofmeasure.org", "code": "kg" } }"""
                .formatted(id, patient, 1 + at % 28, 50 + random.nextInt(60), at);
    }
}
