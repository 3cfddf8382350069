package enthesis.ui.practice.formulary;

import enthesis.domain.entry.Choices;
import enthesis.domain.entry.Field;
import enthesis.domain.entry.Sheet;
import enthesis.domain.finding.Source;
import enthesis.domain.map.Kind;
import enthesis.domain.practice.Practice;
import enthesis.domain.practice.Version;
import enthesis.domain.practice.Version.Standing;
import enthesis.domain.solution.Contents;
import enthesis.domain.solution.Mixture;
import enthesis.domain.solution.Part;
import enthesis.domain.solution.Recipe;
import enthesis.domain.solution.SolutionFields;
import enthesis.domain.solution.formulary.UsualFields;
import enthesis.domain.solution.formulary.UsualSolution;
import enthesis.domain.solution.formulary.UsualSolution.Ingredient;
import enthesis.ui.kit.Texts;
import enthesis.ui.practice.history.Changes;
import enthesis.ui.practice.list.Whose;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a usual solution is, and what was edited in it, in words; products as the practice calls them.
public record UsualWords(Texts texts, Practice practice) {

    /// "ligament · dextrose 15 % from 50 %, lidocaine 0.2 % from 1 %, sterile water · 10 mL".
    String line(FormularyLine line) {
        var usual = line.entry();
        var parts = Stream.concat(usual.parts().stream().map(this::part),
                usual.diluent().equals(UsualSolution.NONE) ? Stream.of() : Stream.of(practice.named(usual.diluent())))
                .collect(Collectors.joining(", "));
        return Stream.of(usual.tissue().map(Choices::text).map(this::tissue).orElse(""), parts,
                texts.say("formulary.millilitres", usual.volume().toString()),
                line.inUse() ? "" : texts.say("formulary.notInUse"))
                .filter(said -> !said.isEmpty()).collect(Collectors.joining("  \u00b7  "));
    }

    private String part(Ingredient one) {
        return one.stock().map(stock -> texts.say("formulary.partFrom", practice.named(one.product()),
                one.aimed().toString(), stock.toString()))
                .orElseGet(() -> texts.say("formulary.part", practice.named(one.product()), one.aimed().toString()));
    }

    String tissue(String tissue) {
        return Choices.read(Kind.class, tissue).map(kind -> texts.say("map.kind." + Choices.text(kind)))
                .orElseGet(() -> texts.say("formulary.any"));
    }

    /// "as shipped: practice setting".
    String whose(FormularyLine line) {
        var whose = "formulary.whose." + Choices.text(line.whose());
        return line.whose() == Whose.SHIPPED
                ? texts.say(whose, line.source().map(this::source).orElse(""))
                : texts.say(whose);
    }

    private String source(Source source) {
        return switch (source) {
            case Source.Seed _ -> texts.say("kit.finding.source.seed");
            case Source.Practice _ -> texts.say("kit.finding.source.practice");
            case Source.Published published -> published.name();
        };
    }

    /// "To draw up: dextrose 3 mL, lidocaine 2 mL, sterile water 5 mL; about 820 mOsm/L"; "" while it is not known.
    String toDraw(Mixture mixture) {
        if (!(mixture.recipe().orElse(null) instanceof Recipe.Feasible made)) {
            return "";
        }
        var parts = mixture.parts().stream().filter(one -> made.toDraw().of(one.part()).value().signum() > 0)
                .map(one -> texts.say("formulary.volumeOf", practice.named(one.product()),
                        made.toDraw().of(one.part()).toString()))
                .collect(Collectors.joining(", "));
        return mixture.aimed().flatMap(Contents::osmolarityAbout)
                .map(about -> texts.say("formulary.toDrawAbout", parts, about.toString()))
                .orElseGet(() -> texts.say("formulary.toDraw", parts));
    }

    /// What an edit changed, a line for each field.
    public List<String> changes(Optional<UsualSolution> before, Version<Optional<UsualSolution>> version) {
        if (version.standing() == Standing.TAKEN_OUT) {
            return List.of(texts.say("formulary.history.hidden"));
        }
        var now = UsualFields.sheet(version.entry().orElseThrow());
        var changes = new Changes(texts, version);
        before.map(UsualFields::sheet).ifPresentOrElse(was -> now.changesSince(was).keySet()
                .forEach(field -> changes.change(named(field), shown(field, was), shown(field, now))),
                () -> changes.say(texts.say("formulary.history.offered", now.text(UsualFields.NAME))));
        return changes.lines();
    }

    private String shown(Field field, Sheet sheet) {
        var text = sheet.text(field);
        if (text.isEmpty()) {
            return "";
        }
        if (field.equals(UsualFields.TISSUE)) {
            return tissue(text);
        }
        return text.equals(UsualSolution.NONE) ? texts.say("solution.none") : practice.named(text);
    }

    private String named(Field field) {
        for (var part : Part.values()) {
            if (part != Part.DILUENT && field.equals(SolutionFields.stock(UsualFields.ROW, part))) {
                return texts.say("formulary.stockOf", texts.say("solution.part." + Choices.text(part)));
            }
        }
        return texts.say("formulary.field." + field.name()).replace("_", "");
    }
}
