package enthesis.app.practice.offer;

import enthesis.app.desk.Tools;
import enthesis.domain.entry.Choices;
import enthesis.domain.finding.Level;
import enthesis.domain.map.Kind;
import enthesis.domain.map.Region;
import enthesis.domain.map.Target;
import enthesis.domain.map.index.Structure;
import enthesis.domain.practice.Allergens;
import enthesis.domain.practice.Anaesthetics;
import enthesis.domain.practice.DrugClass;
import enthesis.domain.practice.Indication;
import enthesis.domain.practice.Practice;
import enthesis.domain.practice.Products;
import enthesis.domain.practice.assess.Contraindication.Scope;
import enthesis.domain.practice.assess.ExamTest;
import enthesis.domain.practice.outcome.Better;
import enthesis.domain.practice.outcome.Instrument;
import enthesis.domain.practice.row.RowAround.Choice;
import enthesis.ui.kit.section.RegionWords;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/// What the parts of rows can be chosen from, by the names of the sets: what this practice has, and the closed lists in
/// words. On the chart's thread.
record RowSets(Tools tools) {

    Map<String, List<Choice>> all(Practice practice) {
        return Map.ofEntries(
                set("regions", tools.ground().shipped().atlas().regions(), Region::key,
                        region -> RegionWords.region(region.key(), tools.texts())),
                Map.entry("structures", structures()),
                set("kinds", List.of(Kind.values()), Choices::text, kind -> say("map.kind." + Choices.text(kind))),
                set("levels", List.of(Level.STOP, Level.DEFER, Level.CAUTION, Level.INFO), Level::name,
                        this::worded),
                set("scopes", List.of(Scope.values()), Scope::name, this::worded),
                set("testKinds", Stream.of(ExamTest.Kind.values())
                        .filter(kind -> kind != ExamTest.Kind.TENDERNESS).toList(), ExamTest.Kind::name, this::worded),
                set("drugKinds", List.of(DrugClass.values()), Choices::text,
                        kind -> say("checkin.class." + Choices.text(kind))),
                set("families", List.of("amide", "ester"), family -> family, family -> say("reference.set.family."
                        + family)),
                set("scales", List.of(Better.values()), Choices::text, one -> say("outcome.total.better." + Choices
                        .text(one))),
                set("instruments", practice.outcomes().instruments(), Instrument::key,
                        one -> say("reference.set.instrument." + one.key())),
                set("askedPlaces", List.of("chest", "spine", "deep"), key -> key,
                        key -> say("reference.set.place." + key)),
                yesNo("yesNo"), yesNo("sides"), yesNo("better"),
                Map.entry("contents", contents(practice)), Map.entry("products", products(practice)),
                set("allergens", practice.allergens().groups(), Allergens.Group::key, Allergens.Group::name),
                set("indications", practice.indications(), Indication::key, Indication::label));
    }

    private static <T> Map.Entry<String, List<Choice>> set(String name, List<T> of, Function<T, String> value,
            Function<T, String> named) {
        return Map.entry(name, of.stream().map(one -> Choice.of(value.apply(one), named.apply(one))).toList());
    }

    private Map.Entry<String, List<Choice>> yesNo(String name) {
        return set(name, List.of("true", "false"), value -> value, value -> say("reference.set." + name + "." + value));
    }

    private String worded(Enum<?> choice) {
        return say("reference.set." + Choices.text(choice));
    }

    private String say(String key) {
        return tools.say(key);
    }

    /// Of a pair both sides at once, by the practice's own names.
    private List<Choice> structures() {
        return tools.chart().structures.now().regions().stream().flatMap(region -> Structure.of(region).stream())
                .map(one -> new Choice(tools.say("reference.structure", RegionWords.region(one.target().region(),
                        tools.texts()), one.name()), one.targets().map(RowSets::place).toList()))
                .toList();
    }

    private static String place(Target target) {
        return target.region() + "/" + target.id();
    }

    /// What a planned solution can hold that a question follows.
    private List<Choice> contents(Practice practice) {
        return Stream
                .concat(Stream.of("amide", "ester").map(family -> Choice.of(family, say("reference.set." + family))),
                        proliferants(practice))
                .toList();
    }

    private static Stream<Choice> proliferants(Practice practice) {
        return Stream.concat(Stream.of(Choice.of(Products.DEXTROSE, Products.DEXTROSE)),
                practice.products().proliferants().stream().map(one -> Choice.of(one.key(), one.name())));
    }

    private static List<Choice> products(Practice practice) {
        var drugs = Stream.of(practice.anaesthetics().drugs(), practice.anaesthetics().withEpinephrine())
                .flatMap(List<Anaesthetics.Drug>::stream).map(one -> Choice.of(one.key(), one.name()));
        var diluents = practice.products().diluents().stream().map(one -> Choice.of(one.key(), one.name()));
        return Stream.of(drugs, diluents, proliferants(practice)).flatMap(one -> one).toList();
    }
}
