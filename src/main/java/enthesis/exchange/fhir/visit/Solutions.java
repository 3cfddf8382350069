package enthesis.exchange.fhir.visit;

import enthesis.domain.extract.VisitExtract;
import enthesis.domain.practice.Practice;
import enthesis.domain.solution.Component;
import enthesis.domain.solution.Contents;
import enthesis.domain.solution.Mixture;
import enthesis.domain.solution.Part;
import enthesis.domain.solution.shelf.Product;
import enthesis.exchange.fhir.base.Codes;
import enthesis.exchange.fhir.base.Ids;
import enthesis.exchange.fhir.base.Mapping;
import enthesis.exchange.fhir.base.Times;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Medication;
import org.hl7.fhir.r4.model.Medication.MedicationStatus;
import org.hl7.fhir.r4.model.Ratio;

/// What was in each syringe: one medication for the mixture, whose ingredients are the products it was drawn from, each
/// with its lot and expiry. Strengths are the dose in all that was drawn up, so that nothing is rounded.
public record Solutions(Mapping mapping) {

    static UUID id(VisitExtract visit, int row) {
        return Ids.of(visit.id().value(), "solution", row);
    }

    /// Those that were drawn up.
    public Stream<Medication> of(VisitExtract visit) {
        return visit.facts().solutions().stream().filter(one -> one.actual().isPresent())
                .flatMap(one -> made(visit, one).stream());
    }

    private List<Medication> made(VisitExtract visit, Mixture mixture) {
        var whole = mapping.made(new Medication(), id(visit, mixture.row()),
                mapping.words().say("fhir.solution", mixture.letter()));
        whole.setStatus(status(visit)).setCode(Codes.text(mapping.words().say("fhir.solution", mixture.letter())))
                .setForm(Codes.text(mapping.words().say("fhir.solution.form")));
        var contents = mixture.actual().orElseThrow();
        whole.setAmount(new Ratio()
                .setNumerator(Codes.quantity(contents.volume().value(), "mL", "mL"))
                .setDenominator(Codes.quantity(BigDecimal.ONE, "1", "1")));
        var products = mixture.parts().stream().filter(Component::used).map(part -> {
            var product = product(visit, mixture, part);
            ingredient(whole, part, contents).setItem(mapping.to("Medication",
                    UUID.fromString(product.getIdElement().getIdPart())));
            return product;
        }).toList();
        return Stream.concat(products.stream(), Stream.of(whole)).toList();
    }

    private static Medication.MedicationIngredientComponent ingredient(Medication whole, Component part,
            Contents contents) {
        var ingredient = whole.addIngredient();
        if (part.part() != Part.DILUENT) {
            ingredient.setIsActive(true).setStrength(new Ratio()
                    .setNumerator(Codes.quantity(contents.dose(part.part()).value(), "mg", "mg"))
                    .setDenominator(Codes.quantity(contents.volume().value(), "mL", "mL")));
        } else {
            ingredient.setIsActive(false);
        }
        return ingredient;
    }

    private Medication product(VisitExtract visit, Mixture mixture, Component part) {
        var name = name(part, visit.facts().about().practice());
        var product = mapping.made(new Medication(),
                Ids.of(visit.id().value(), "solution", mixture.row(), part.part()), name);
        product.setStatus(status(visit)).setCode(Codes.text(name));
        if (!part.lot().isBlank()) {
            product.getBatch().setLotNumber(Mapping.clean(part.lot()));
        }
        part.expiry().asValue().ifPresent(day -> product.getBatch().setExpirationDateElement(Times.dayOf(day)));
        return product;
    }

    private static String name(Component part, Practice practice) {
        return new Product(part.product(), part.stock().asValue()).named(practice);
    }

    private static MedicationStatus status(VisitExtract visit) {
        return visit.inError() ? MedicationStatus.ENTEREDINERROR : MedicationStatus.ACTIVE;
    }
}
