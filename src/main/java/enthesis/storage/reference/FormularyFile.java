package enthesis.storage.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import enthesis.domain.entry.Choices;
import enthesis.domain.map.Kind;
import enthesis.domain.practice.Products;
import enthesis.domain.solution.Part;
import enthesis.domain.solution.formulary.Example;
import enthesis.domain.solution.formulary.UsualSolution;
import enthesis.domain.solution.formulary.UsualSolution.Ingredient;
import enthesis.domain.value.Millilitres;
import enthesis.domain.value.Percent;
import enthesis.storage.reference.map.MapFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Usual solutions as JSON: the examples that come with the program, from `/db/reference/formulary.json`, and what a
/// practice keeps of its own. Volumes in mL, strengths in percent.
public final class FormularyFile {
    private FormularyFile() {}

    public static List<Example> load() {
        var examples = new ArrayList<Example>();
        for (var json : ReferenceTrees.read("formulary").required("solutions")) {
            examples.add(new Example(read(json), ReferenceJson.source(json.required("source").asText())));
        }
        return examples;
    }

    /// Reads one that was kept.
    public static UsualSolution read(String json) {
        return read(MapFiles.parse(json));
    }

    private static UsualSolution read(JsonNode json) {
        return new UsualSolution(json.required("id").asText(), json.required("name").asText(),
                Choices.read(Kind.class, json.path("tissue").asText()),
                Millilitres.of(json.required("volume").asText()),
                Stream.of(Part.DEXTROSE, Part.PROLIFERANT, Part.ANAESTHETIC)
                        .flatMap(part -> ingredient(json.path(Choices.text(part)), part).stream()).toList(),
                json.required("diluent").asText());
    }

    private static Optional<Ingredient> ingredient(JsonNode json, Part part) {
        return json.isMissingNode()
                ? Optional.empty()
                : Optional.of(new Ingredient(part, json.path("product").asText(Products.DEXTROSE),
                        Percent.of(json.required("percent").asText()),
                        Optional.of(json.path("stock").asText()).filter(text -> !text.isEmpty()).map(Percent::of)));
    }

    /// One as it is kept.
    public static String write(UsualSolution usual) {
        var json = JsonNodeFactory.instance.objectNode().put("id", usual.id()).put("name", usual.name())
                .put("volume", usual.volume().toString()).put("diluent", usual.diluent());
        usual.tissue().ifPresent(tissue -> json.put("tissue", Choices.text(tissue)));
        usual.parts().forEach(one -> write(json, one));
        return json.toString();
    }

    private static void write(ObjectNode json, Ingredient one) {
        var part = json.putObject(Choices.text(one.part())).put("product", one.product())
                .put("percent", one.aimed().toString());
        one.stock().ifPresent(stock -> part.put("stock", stock.toString()));
    }
}
