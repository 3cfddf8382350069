package enthesis.domain.solution.formulary;

import enthesis.domain.map.Kind;
import enthesis.domain.practice.OnOffer;
import enthesis.domain.practice.Practice;
import enthesis.domain.practice.Products;
import enthesis.domain.solution.Part;
import enthesis.domain.value.Millilitres;
import enthesis.domain.value.Percent;
import java.util.List;
import java.util.Optional;

/// A solution the practice uses again and again: what is aimed at, and from which stocks where that is always the same.
/// `tissue` is empty where it serves any. `parts` are those beside the diluent, dextrose first; a part that is not there
/// is not in it. `diluent` is a key of the practice's diluents, or `none`. `id` stays when the name changes.
public record UsualSolution(String id, String name, Optional<Kind> tissue, Millilitres volume, List<Ingredient> parts,
        String diluent) {
    public static final String NONE = "none";

    /// How strong a part is in the end; `stock` is empty where it is chosen with the vial.
    public record Ingredient(Part part, String product, Percent aimed, Optional<Percent> stock) {}

    public UsualSolution {
        parts = List.copyOf(parts);
    }

    public Optional<Ingredient> part(Part part) {
        return parts.stream().filter(one -> one.part() == part).findFirst();
    }

    /// What a part is made of, as a solution of a visit holds it: `none`, and for a second proliferant nothing, where
    /// it is not in it.
    String product(Part part) {
        return switch (part) {
            case DEXTROSE -> Products.DEXTROSE;
            case PROLIFERANT -> part(part).map(Ingredient::product).orElse("");
            case ANAESTHETIC -> part(part).map(Ingredient::product).orElse(NONE);
            case DILUENT -> diluent;
        };
    }

    /// Whether the practice offers everything that is in it: a drug it has turned off or hidden is not taken with an
    /// old entry.
    public boolean isOf(Practice practice) {
        var products = practice.products();
        return part(Part.PROLIFERANT).map(one -> offered(products.proliferant(one.product()))).orElse(true)
                && part(Part.ANAESTHETIC).map(one -> offered(practice.anaesthetics().drug(one.product())))
                        .orElse(true)
                && (diluent.equals(NONE) || offered(products.diluent(diluent)));
    }

    private static boolean offered(Optional<? extends OnOffer> product) {
        return product.filter(OnOffer::offered).isPresent();
    }
}
