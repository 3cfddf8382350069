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
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        var second = mixture.flatMap(Mixture::proliferant)
                .map(_ -> percent(Part.PROLIFERANT, "solution.part.proliferant", mixture, contents));
        var dextrose = second.isEmpty() ? "solution.tile.dextrose" : "solution.part.dextrose";
        return Stream.of(Optional.of(percent(Part.DEXTROSE, dextrose, mixture, contents)), second,
                Optional.of(percent(Part.ANAESTHETIC, "solution.tile.anaesthetic", mixture, contents)),
                Optional.of(perMl(contents)), Optional.of(osmolarity(mixture, contents)))
                .flatMap(Optional::stream).toList();
    }

    private Tile percent(Part part, String name, Optional<Mixture> mixture, Optional<Contents> contents) {
        var words = model.product(part).map(Sentence::begun).orElse(desk.say(name));
        boolean drawn = mixture.flatMap(Mixture::actual).isPresent();
        var value = contents.map(one -> one.percent(part));
        var target = mixture.map(one -> one.target().of(part));
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
        return contents.map(now -> new Tile(desk.say("solution.tile.perMl"),
                Figures.plain(now.perMl(Part.DEXTROSE).value(), 0), desk.say("solution.unit.mg"), besides(now), false))
                .orElseGet(() -> nothing("solution.tile.perMl"));
    }

    /// All that is dissolved beside dextrose, a line for each: "5 mg sodium morrhuate", "2 mg lidocaine".
    private String besides(Contents now) {
        return Stream.of(Part.PROLIFERANT, Part.ANAESTHETIC)
                .flatMap(part -> model.product(part).map(name -> desk.say("solution.tile.perMlSub",
                        Figures.plain(now.perMl(part).value(), 2), name)).stream())
                .collect(Collectors.joining("\n"));
    }

    private Tile osmolarity(Optional<Mixture> mixture, Optional<Contents> contents) {
        var aimed = mixture.flatMap(Mixture::aimed).flatMap(Contents::osmolarityAbout)
                .map(goal -> desk.say("solution.tile.target", about(goal)));
        return contents.map(now -> now.osmolarityAbout().map(is -> new Tile(desk.say("solution.tile.osmolarity"),
                about(is), desk.say("solution.unit.mosm"), aimed.orElse(""), false)).orElseGet(this::unknown))
                .orElseGet(() -> nothing("solution.tile.osmolarity"));
    }

    private String about(int osmolarity) {
        return desk.say("solution.about", Integer.toString(osmolarity));
    }

    private Tile unknown() {
        return new Tile(desk.say("solution.tile.osmolarity"), desk.say("solution.tile.unknown"), "",
                desk.say("solution.tile.unknownFor", model.product(Part.PROLIFERANT).orElse("")), false);
    }

    private Tile nothing(String name) {
        return new Tile(desk.say(name), "", "", desk.say("solution.tile.nothing"), false);
    }
}
