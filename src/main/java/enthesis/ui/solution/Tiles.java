package enthesis.ui.solution;

import enthesis.domain.entry.Entered;
import enthesis.domain.solution.Contents;
import enthesis.domain.solution.Mixture;
import enthesis.domain.solution.Part;
import enthesis.domain.value.Percent;
import enthesis.ui.kit.section.Desk;
import enthesis.ui.kit.section.Figures;
import enthesis.ui.kit.section.Sentence;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/// The four results of a solution: dextrose, anaesthetic, mg per mL, osmolarity.
final class Tiles {
    private final Desk desk;
    private final SolutionModel model;

    Tiles(Desk desk, SolutionModel model) {
        this.desk = desk;
        this.model = model;
    }

    List<Tile> now() {
        var mixture = model.mixture();
        var contents = mixture.flatMap(Mixture::contents);
        var drawn = mixture.flatMap(Mixture::actual).isPresent();
        return List.of(
                percent("solution.tile.dextrose", contents.map(Contents::dextrosePercent), drawn,
                        mixture.map(one -> one.target().dextrose())),
                percent("solution.tile.anaesthetic", contents.map(Contents::anaestheticPercent), drawn,
                        mixture.map(one -> one.target().anaesthetic())),
                perMl(contents), osmolarity(mixture, contents));
    }

    private Tile percent(String name, Optional<Percent> value, boolean drawn, Optional<Entered<Percent>> target) {
        var words = name.endsWith("anaesthetic")
                ? Sentence.begun(model.product(Part.ANAESTHETIC).orElse(desk.say(name)))
                : desk.say(name);
        var aimed = target.flatMap(Entered::asValue);
        if (value.isEmpty()) {
            return new Tile(words, "", "", aimed.map(this::aimed).orElse(desk.say("solution.tile.nothing")), false);
        }
        var off = drawn ? aimed.flatMap(goal -> off(value.get(), goal)) : Optional.<BigDecimal>empty();
        var second = off.map(share -> desk.say("solution.tile.targetOff", aimed.get().shown(),
                signed(share)))
                .or(() -> drawn ? aimed.map(this::aimed) : Optional.of(desk.say("solution.tile.planned")))
                .orElse("");
        return new Tile(words, value.get().shown(), desk.say("solution.unit.percent"), second,
                off.isPresent());
    }

    private String aimed(Percent goal) {
        return desk.say("solution.tile.target", goal.shown());
    }

    /// The relative difference in percent, where it is more than the practice lets pass.
    private Optional<BigDecimal> off(Percent is, Percent goal) {
        if (goal.value().signum() == 0) {
            return Optional.empty();
        }
        var share = is.value().subtract(goal.value()).movePointRight(2).divide(goal.value(), MathContext.DECIMAL64);
        var most = desk.now().about().practice().rules().mixing().relativeDifference().value().movePointRight(2);
        return share.abs().compareTo(most) > 0 ? Optional.of(share) : Optional.empty();
    }

    private static String signed(BigDecimal share) {
        var words = Figures.plain(share, 1);
        return share.signum() > 0 ? "+" + words : words.replace('-', '\u2212');
    }

    private Tile perMl(Optional<Contents> contents) {
        var drug = model.product(Part.ANAESTHETIC).orElse("");
        return contents.map(now -> new Tile(desk.say("solution.tile.perMl"),
                Figures.plain(now.dextrosePerMl().value(), 0), desk.say("solution.unit.mg"),
                drug.isEmpty()
                        ? ""
                        : desk.say("solution.tile.perMlSub", Figures.plain(now.anaestheticPerMl().value(), 2), drug),
                false)).orElseGet(() -> nothing("solution.tile.perMl"));
    }

    private Tile osmolarity(Optional<Mixture> mixture, Optional<Contents> contents) {
        var aimed = mixture.flatMap(Mixture::aimed).map(goal -> desk.say("solution.tile.target",
                desk.say("solution.about", Integer.toString(goal.osmolarityAbout()))));
        return contents.map(now -> new Tile(desk.say("solution.tile.osmolarity"),
                desk.say("solution.about", Integer.toString(now.osmolarityAbout())), desk.say("solution.unit.mosm"),
                aimed.orElse(""), false)).orElseGet(() -> nothing("solution.tile.osmolarity"));
    }

    private Tile nothing(String name) {
        return new Tile(desk.say(name), "", "", desk.say("solution.tile.nothing"), false);
    }
}
