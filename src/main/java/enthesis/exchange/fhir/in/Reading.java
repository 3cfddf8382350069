package enthesis.exchange.fhir.in;

import enthesis.exchange.incoming.NotTaken;

/// The value of an observation or of a part of one, in words with its unit; "" where it has none.
final class Reading {
    private Reading() {}

    static String of(Node it) throws NotTaken {
        if (it.has("valueQuantity")) {
            var quantity = it.in("valueQuantity");
            var unit = quantity.text("unit", 100);
            return (quantity.text("comparator", 4) + quantity.text("value", 60) + " "
                    + (unit.isEmpty() ? quantity.text("code", 100) : unit)).strip();
        }
        if (it.has("valueCodeableConcept")) {
            return Concept.of(it.in("valueCodeableConcept")).words();
        }
        for (var field : new String[]{"valueString", "valueInteger", "valueDateTime", "valueTime"}) {
            if (it.has(field)) {
                return it.text(field, Concept.LONGEST);
            }
        }
        return it.flag("valueBoolean").map(yes -> yes ? "yes" : "no").orElse("");
    }
}
