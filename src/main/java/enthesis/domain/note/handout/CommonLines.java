package enthesis.domain.note.handout;

import enthesis.domain.people.Clinic;
import enthesis.domain.practice.Rules;
import enthesis.domain.screening.ToldMedication;
import enthesis.domain.wording.Wording;
import java.util.List;

/// Lines that more than one paper has.
record CommonLines(Wording wording) {

    void each(List<ToldMedication> told, String key, List<String> lines) {
        told.forEach(one -> lines.add(wording.say(key, "drug", one.told().strip())));
    }

    /// Who takes nothing of that kind as far as is known is told of it all the same (clinical.md 9.1, A2).
    void keepAny(boolean noneKept, boolean nsaidAllergy, List<String> lines) {
        if (noneKept) {
            lines.add(wording.say(nsaidAllergy ? "both.keepAnyAllergy" : "both.keepAny"));
        }
    }

    String acetaminophen(boolean allowed, Rules.Aftercare rules) {
        return allowed
                ? wording.say("both.acetaminophen", "printed", wording.number(rules.acetaminophenPrinted().value()),
                        "most", wording.number(rules.acetaminophenMost().value()))
                : wording.say("both.askRelief");
    }

    List<String> calls(Clinic clinic) {
        return List.of(call(clinic), wording.say("both.emergency", "number", Handout.orLine(clinic.emergency())));
    }

    String call(Clinic clinic) {
        return wording.say("both.call", "clinic", Handout.orLine(clinic.name()), "telephone",
                Handout.orLine(clinic.telephone()));
    }
}
