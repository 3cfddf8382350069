package enthesis.exchange.fhir.in;

import enthesis.domain.intake.Fact;
import enthesis.domain.intake.LeftOut;
import enthesis.domain.patient.Allergy;
import enthesis.domain.patient.Severity;
import enthesis.exchange.incoming.NotTaken;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Reads what a resource says of somebody. `drug` gives the words of a Medication that is referred to.
record Said(Function<String, Optional<String>> drug) {
    private static final Set<String> NOT_TRUE = Set.of("entered-in-error", "refuted", "cancelled", "not-taken",
            "draft");
    /// SNOMED CT: no known allergy.
    private static final String NONE_KNOWN = "716186003";
    /// What a list of allergies is called: HL7's own code, and LOINC's (allergies and adverse reactions).
    private static final Set<String> ALLERGIES = Set.of("allergies", "48765-2");
    /// HL7: a list is empty because none is known.
    private static final String EMPTY_NONE = "nilknown";

    sealed interface Read {
        /// `allergy` where it is one that counts today; `none`: that none is known.
        record Taken(Fact fact, Optional<Allergy> allergy, boolean none) implements Read {}

        record Not(LeftOut.Why why) implements Read {}
    }

    Read of(String kind, Node resource) throws NotTaken {
        return switch (kind) {
            case "AllergyIntolerance" -> allergy(resource);
            case "List" -> allergies(resource);
            case "Condition" -> condition(resource);
            case "Observation" -> observation(resource);
            default -> medication(resource);
        };
    }

    private static Read allergy(Node it) throws NotTaken {
        var clinical = Concept.codeOf(it.in("clinicalStatus")).orElse("");
        var verified = Concept.codeOf(it.in("verificationStatus")).orElse("");
        var what = Concept.of(it.in("code"));
        var day = first(it.date("recordedDate"), it.date("onsetDateTime"));
        var reaction = reaction(it);
        if (NOT_TRUE.contains(verified)) {
            return new Read.Not(LeftOut.Why.NOT_TRUE);
        }
        if (what.words().isBlank()) {
            return new Read.Not(LeftOut.Why.NO_WORDS);
        }
        boolean severe = it.text("criticality", 40).equals("high") || reaction.severe;
        var fact = new Fact(Fact.Kind.ALLERGY, what.words(), what.system(), what.code(), day, "", reaction.words,
                first(clinical, verified));
        if (what.code().equals(NONE_KNOWN)) {
            return new Read.Taken(fact, Optional.empty(), clinical.isEmpty() || clinical.equals("active"));
        }
        boolean counts = !clinical.equals("inactive") && !clinical.equals("resolved");
        return new Read.Taken(fact, counts
                ? Optional.of(new Allergy(what.words(), severe ? Severity.SEVERE : reaction.severity,
                        reaction.words))
                : Optional.empty(), false);
    }

    /// Only of what an empty list of allergies says is anything read: what others hold stands for itself.
    private static Read allergies(Node it) throws NotTaken {
        var why = Concept.of(it.in("emptyReason"));
        if (!ALLERGIES.contains(Concept.of(it.in("code")).code()) || !why.code().equals(EMPTY_NONE)) {
            return new Read.Not(LeftOut.Why.KIND);
        }
        var status = it.text("status", 60);
        if (!status.equals("current")) {
            return new Read.Not(LeftOut.Why.NOT_TRUE);
        }
        return new Read.Taken(
                new Fact(Fact.Kind.ALLERGY, why.words(), why.system(), why.code(), it.date("date"), "", "",
                        status),
                Optional.empty(), true);
    }

    private record Reaction(String words, boolean severe, Severity severity) {}

    private static Reaction reaction(Node it) throws NotTaken {
        var words = new ArrayList<String>();
        boolean severe = false;
        boolean mild = false;
        boolean more = false;
        for (var one : it.each("reaction")) {
            for (var sign : one.each("manifestation")) {
                words.add(Concept.of(sign).words());
            }
            var how = one.text("severity", 40);
            severe |= how.equals("severe");
            mild |= how.equals("mild");
            more |= how.equals("moderate");
            if (how.equals("moderate")) {
                words.add(how);
            }
        }
        words.removeIf(String::isBlank);
        return new Reaction(cut(String.join(", ", words.stream().distinct().toList())), severe,
                mild && !more ? Severity.MILD : Severity.UNKNOWN);
    }

    private static Read condition(Node it) throws NotTaken {
        var clinical = Concept.codeOf(it.in("clinicalStatus")).orElse("");
        var verified = Concept.codeOf(it.in("verificationStatus")).orElse("");
        return fact(Fact.Kind.CONDITION, Concept.of(it.in("code")), verified,
                first(it.date("onsetDateTime"), it.in("onsetPeriod").date("start"), it.date("recordedDate")),
                first(it.date("abatementDateTime"), it.in("abatementPeriod").date("end")), "",
                first(clinical, verified));
    }

    private Read medication(Node it) throws NotTaken {
        var what = Concept.of(it.in("medicationCodeableConcept"));
        var referred = it.in("medicationReference");
        if (what.words().isBlank()) {
            var words = drug.apply(referred.text("reference", Concept.LONGEST)).orElse(referred.text("display",
                    Concept.LONGEST));
            what = new Concept(words, "", "");
        }
        var doses = new ArrayList<String>();
        for (var field : new String[]{"dosageInstruction", "dosage"}) {
            for (var dose : it.each(field)) {
                doses.add(dose.text("text", Concept.LONGEST));
            }
        }
        doses.removeIf(String::isBlank);
        var status = it.text("status", 60);
        return fact(Fact.Kind.MEDICATION, what, status,
                first(it.date("effectiveDateTime"), it.in("effectivePeriod").date("start"), it.date("authoredOn"),
                        it.date("dateAsserted")),
                it.in("effectivePeriod").date("end"), cut(String.join("; ", doses)), status);
    }

    private static Read observation(Node it) throws NotTaken {
        var status = it.text("status", 60);
        var parts = new ArrayList<String>();
        var own = Reading.of(it);
        if (!own.isEmpty()) {
            parts.add(own);
        }
        for (var one : it.each("component")) {
            var reading = Reading.of(one);
            if (!reading.isEmpty()) {
                parts.add(Concept.of(one.in("code")).words() + " " + reading);
            }
        }
        if (parts.isEmpty() && !NOT_TRUE.contains(status)) {
            return new Read.Not(LeftOut.Why.NO_VALUE);
        }
        return fact(Fact.Kind.OBSERVATION, Concept.of(it.in("code")), status,
                first(it.date("effectiveDateTime"), it.in("effectivePeriod").date("start"), it.date("issued")), "",
                cut(String.join("; ", parts)), status);
    }

    private static Read fact(Fact.Kind kind, Concept what, String truth, String since,
            String until, String reading, String status) {
        if (NOT_TRUE.contains(truth)) {
            return new Read.Not(LeftOut.Why.NOT_TRUE);
        }
        if (what.words().isBlank()) {
            return new Read.Not(LeftOut.Why.NO_WORDS);
        }
        return new Read.Taken(new Fact(kind, what.words(), what.system(), what.code(), since, until, reading,
                status), Optional.empty(), false);
    }

    private static String first(String... texts) {
        for (var text : texts) {
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    private static String cut(String text) {
        return text.length() <= Concept.LONGEST ? text : text.substring(0, Concept.LONGEST - 1) + "\u2026";
    }
}
