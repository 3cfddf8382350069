package enthesis.exchange.fhir.in;

import enthesis.exchange.incoming.NotTaken;
import java.util.Optional;

/// What a CodeableConcept says: its words, else those of its first code, else the code itself.
record Concept(String words, String system, String code) {
    static final int LONGEST = 1_000;
    private static final int SYSTEM = 400;
    private static final int CODE = 200;

    static Concept of(Node concept) throws NotTaken {
        var words = concept.text("text", LONGEST);
        var system = "";
        var code = "";
        for (var coding : concept.each("coding")) {
            var display = coding.text("display", LONGEST);
            words = words.isEmpty() ? display : words;
            if (code.isEmpty()) {
                system = coding.text("system", SYSTEM);
                code = coding.text("code", CODE);
            }
        }
        return new Concept(words.isEmpty() ? code : words, system, code);
    }

    static Optional<String> codeOf(Node concept) throws NotTaken {
        var code = of(concept).code;
        return code.isEmpty() ? Optional.empty() : Optional.of(code);
    }
}
