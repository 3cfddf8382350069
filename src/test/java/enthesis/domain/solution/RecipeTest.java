package enthesis.domain.solution;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Sheet;
import enthesis.domain.solution.rule.RecipeRule;
import enthesis.domain.value.Millilitres;
import enthesis.domain.value.Percent;
import enthesis.domain.visit.Cases;
import enthesis.domain.words.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The vectors of clinical.md 5.3.
class RecipeTest {

    private static Mixture read(Sheet sheet) {
        return new MixtureReader(Cases.PRACTICE, Cases.TODAY).read(sheet).getFirst();
    }

    private static Recipe.Volumes volumes(String dextrose, String anaesthetic, String diluent) {
        return new Recipe.Volumes(Millilitres.of(dextrose), Millilitres.NONE, Millilitres.of(anaesthetic),
                Millilitres.of(diluent));
    }

    private static Sheet target(String volume, String dextrose, String stock, String percent, String anaestheticStock,
            String drug, String diluent) {
        return Cases.sheet("solution[1].volume", volume, "solution[1].dextrosePercent", dextrose,
                "solution[1].dextroseStock", stock, "solution[1].anaestheticPercent", percent,
                "solution[1].anaesthetic",
                drug, "solution[1].anaestheticStock", anaestheticStock, "solution[1].diluent", diluent);
    }

    /// Whatever is rounded: what is drawn up is the volume that was aimed at, to the last drop.
    @Test
    void theRoundedPartsFillTheSyringeAndNoMore() {
        var random = new Random(20261123);
        for (int i = 0; i < 500; i++) {
            var volume = new BigDecimal(random.nextInt(1, 3000)).movePointLeft(2);
            var dextrose = Integer.toString(random.nextInt(1, 31));
            var percent = new BigDecimal(random.nextInt(1, 60)).movePointLeft(2).toPlainString();
            var recipe = read(target(volume.toPlainString(), dextrose, "50", percent, "1", "lidocaine", "water"))
                    .recipe().orElseThrow();
            if (recipe instanceof Recipe.Feasible made) {
                assertThat(made.toDraw().total()).as(volume + " of " + dextrose + " and " + percent)
                        .isEqualByComparingTo(volume);
            }
        }
        var halves = (Recipe.Feasible) read(target("10.05", "25", "50", "0.5", "1", "lidocaine", "none")).recipe()
                .orElseThrow();
        assertThat(halves.toDraw()).isEqualTo(volumes("5", "5", "0.05"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"P1, 10, 15, 50, 0.2, 2, lidocaine, water, 3, 1, 6, 1500, 20, 786.9259",
            "P2, 10, 15, 50, 0.2, 1, lidocaine, water, 3, 2, 5, 1500, 20, 816.9259",
            "P3, 20, 20, 50, 0.2, 1, lidocaine, saline, 8, 4, 8, 4000, 40, 1192.4345",
            "P4, 20, 20, 50, 0.4, 2, lidocaine, water, 8, 4, 8, 4000, 80, 1069.2345",
            "P5, 10, 25, 50, 0.5, 1, lidocaine, none, 5, 5, 0, 2500, 50, 1411.5431",
            "P6, 10, 25, 50, 0.5, 2, lidocaine, water, 5, 2.5, 2.5, 2500, 50, 1336.5431",
            "P7, 22.5, 15, 50, 0.2, 1, lidocaine, saline, 6.75, 4.5, 11.25, 3375, 45, 970.9259",
            "P8, 20, 12.5, 50, 0.5, 1, lidocaine, water, 5, 10, 5, 2500, 100, 780.7716",
            "P9, 6, 25, 50, 0, , none, water, 3, 0, 3, 1500, 0, 1261.5431",
            "P10, 5, 15, 30, 0.3, 1, lidocaine, water, 2.5, 1.5, 1, 750, 15, 846.9259",
            "P11, 8, 20, 25, 0, , none, water, 6.4, 0, 1.6, 1600, 0, 1009.2345",
            "P12, 12, 15, 50, 0.1, 0.2, ropivacaine, water, 3.6, 6, 2.4, 1800, 12, 906.9259",
            "P13, 30, 17.5, 50, 0.3, 2, lidocaine, saline, 10.5, 4.5, 15, 5250, 90, 1082.0802",
            "P14, 10, 20, 50, 0.25, 0.5, bupivacaine, water, 4, 5, 1, 2000, 25, 1159.2345"})
    void aTargetComesToVolumesAndBack(String id, String volume, String dextrose, String stock, String percent,
            String anaestheticStock, String drug, String diluent, String vd, String vl, String vw, String mgD,
            String mgL,
            String osm) {
        var sheet = target(volume, dextrose, stock, percent, anaestheticStock == null ? "" : anaestheticStock, drug,
                diluent);
        var feasible = (Recipe.Feasible) read(sheet).recipe().orElseThrow();
        assertThat(feasible.exact()).as(id).isEqualTo(
                volumes(vd, vl, vw));
        var contents = read(Cases.with(sheet, "solution[1].dextroseDrawn", vd, "solution[1].anaestheticDrawn", vl,
                "solution[1].diluentDrawn", vw)).actual().orElseThrow();
        assertThat(contents.dextrose().value()).isEqualByComparingTo(mgD);
        assertThat(contents.anaesthetic().value()).isEqualByComparingTo(mgL);
        assertThat(contents.osmolarity().orElseThrow()).isEqualByComparingTo(osm);
        assertThat(contents.dextrosePercent()).isEqualTo(Percent.of(dextrose));
        assertThat(contents.anaestheticPercent()).isEqualTo(Percent.of(percent));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"X1, 10, 25, 50, 0.6, 1, lidocaine, findings.recipeRoom, 1, ANAESTHETIC, 2",
            "X2, 10, 25, 30, 0.2, 1, lidocaine, findings.recipeRoom, 0.3333, ANAESTHETIC, 2",
            "X3, 10, 15, 10, 0, , none, findings.recipeDextrose, 5, DEXTROSE, 20",
            "25 from 15, 10, 25, 15, 0, , none, findings.recipeDextrose, 6.6667, DEXTROSE, 25"})
    void whatCannotBeMadeSaysWhatWouldWork(String id, String volume, String dextrose, String stock, String percent,
            String anaestheticStock, String drug, String words, String excess, Part part, String instead) {
        var sheet = target(volume, dextrose, stock, percent, anaestheticStock == null ? "" : anaestheticStock, drug,
                "water");
        assertThat(read(sheet).recipe()).as(id).contains(new Recipe.Infeasible(words, Millilitres.of(excess),
                List.of(new Recipe.Instead(part, Percent.of(instead)))));
        var finding = new RecipeRule(Cases.PRACTICE).findings(read(sheet)).getFirst();
        assertThat(read(sheet.with(finding.mend())).recipe().orElseThrow()).isInstanceOf(Recipe.Feasible.class);
    }

    /// Where no single other stock is enough, both are said, and one press takes both.
    @ParameterizedTest(name = "{1} from {2}, {3} from {4}")
    @CsvSource({"10, 25, 25, 0.5, 0.5, lidocaine, findings.recipeRoom, 1, 50",
            "10, 25, 20, 0.5, 0.2, ropivacaine, findings.recipeDextrose, 1, 50",
            "10, 25, 25, 0.5, 0.2, ropivacaine, findings.recipeAnaesthetic, 1, 50",
            "'', 25, 20, 0.5, 0.2, ropivacaine, findings.recipeDextrose, 0.5, 25"})
    void twoStocksThatHaveToChangeAreBothSaid(String volume, String dextrose, String stock, String percent,
            String anaestheticStock, String drug, String words, String anaesthetic, String other) {
        var sheet = target(volume, dextrose, stock, percent, anaestheticStock, drug, "water");
        var finding = new RecipeRule(Cases.PRACTICE).findings(read(sheet)).getFirst();
        assertThat(finding.words()).isEqualTo(words + "Both");
        assertThat(finding.say(new Words(Locale.ENGLISH), "text")).contains(other + " % dextrose",
                anaesthetic + " % anaesthetic");
        assertThat(sheet.with(finding.mend())).isEqualTo(Cases.with(sheet, "solution[1].dextroseStock", other,
                "solution[1].anaestheticStock", anaesthetic));
        if (!volume.isEmpty()) {
            assertThat(read(sheet.with(finding.mend())).recipe().orElseThrow()).isInstanceOf(Recipe.Feasible.class);
        }
    }

    /// 30 % in the syringe and 1 % lidocaine besides: no stock of the shelf has the room.
    @Test
    void whatNoStockMakesIsNotProposed() {
        var sheet = target("10", "45", "30", "1.5", "1", "lidocaine", "water");
        var finding = new RecipeRule(Cases.PRACTICE).findings(read(sheet)).getFirst();
        assertThat(finding.words()).isEqualTo("findings.recipeDextrose");
        assertThat(finding.mend()).isEmpty();
    }

    /// Reverse mode, from published recipes; R5 with its second proliferant has a test of its own.
    @ParameterizedTest(name = "{0}")
    @CsvSource({"R1, 1.2, 50, 1, 2, lidocaine, 1.8, water, 4, 15, 0.5",
            "R2, 0.5, 20, 0.5, 2, lidocaine, 0, none, 1, 10, 1",
            "R3, 5, 20, 5, 1, lidocaine, 0, none, 10, 10, 0.5", "R4, 8, 10, 2, 2, lidocaine, 0, none, 10, 8, 0.4",
            "R6, 1.8, 50, 2.3, 1, bupivacaine, 0.8, water, 4.9, 18.3673, 0.4694",
            "R7, 1.25, 50, 1.25, 0.25, bupivacaine, 0, none, 2.5, 25, 0.125",
            "R8, 6.75, 50, 4.5, 1, lidocaine, 11.25, saline, 22.5, 15, 0.2",
            "R9, 4, 50, 2, 1, lidocaine, 4, water, 10, 20, 0.2"})
    void whatWasDrawnUpComesToPercentages(String id, String vd, String sd, String vl, String sl, String drug, String vw,
            String diluent, String volume, String dextrose, String anaesthetic) {
        var contents = read(Cases.sheet("solution[1].dextroseStock", sd, "solution[1].dextroseDrawn", vd,
                "solution[1].anaesthetic", drug, "solution[1].anaestheticStock", sl, "solution[1].anaestheticDrawn", vl,
                "solution[1].diluent", diluent, "solution[1].diluentDrawn", vw)).actual().orElseThrow();
        assertThat(List.of(contents.volume(), contents.dextrosePercent(), contents.anaestheticPercent())).as(id)
                .isEqualTo(List.of(Millilitres.of(volume), Percent.of(dextrose), Percent.of(anaesthetic)));
    }

    @Test
    void osmolarityIsOnlyAbout() {
        assertThat(read(target("10", "15", "50", "0.2", "2", "lidocaine", "water")).aimed().orElseThrow()
                .osmolarityAbout()).contains(790);
    }

    @Test
    void drawsUpInStepsThatASyringeShows() {
        var big = (Recipe.Feasible) read(target("10", "16", "50", "0.3", "2", "lidocaine", "water")).recipe()
                .orElseThrow();
        assertThat(big.toDraw()).isEqualTo(
                volumes("3.2", "1.5", "5.3"));
        var small = (Recipe.Feasible) read(target("2.5", "16", "30", "0.3", "2", "lidocaine", "water")).recipe()
                .orElseThrow();
        assertThat(small.toDraw()).isEqualTo(
                volumes("1.35", "0.4", "0.75"));
    }

    @Test
    void forwardThenBackIsTheSame() {
        var random = new Random(20261123);
        for (int i = 0; i < 500; i++) {
            var volume = new BigDecimal(10 + random.nextInt(290)).movePointLeft(1);
            var dextrose = new BigDecimal(1 + random.nextInt(249)).movePointLeft(1);
            var percent = new BigDecimal(random.nextInt(50)).movePointLeft(2);
            var aim = new RecipeBook.Aim(new Millilitres(volume), List.of(
                    new RecipeBook.Wanted(Part.DEXTROSE, "dextrose", new Percent(dextrose), Percent.of("50")),
                    new RecipeBook.Wanted(Part.ANAESTHETIC, "lidocaine", new Percent(percent), Percent.of("2"))),
                    true);
            var mixing = new Mixing(Cases.PRACTICE);
            if (new RecipeBook(Cases.PRACTICE).of(aim) instanceof Recipe.Feasible) {
                var back = Mixing
                        .of(List.of(mixing.dextrose(new Millilitres(aim.volume(Part.DEXTROSE)), Percent.of("50")),
                                mixing.anaesthetic(new Millilitres(aim.volume(Part.ANAESTHETIC)), Percent.of("2"),
                                        "lidocaine"),
                                mixing.diluent(new Millilitres(aim.diluentVolume().max(BigDecimal.ZERO)), "water")))
                        .orElseThrow();
                assertThat(back.dextrosePercent()).isEqualTo(new Percent(dextrose));
                assertThat(back.anaestheticPercent()).isEqualTo(new Percent(percent));
                assertThat(back.volume().value().setScale(6, RoundingMode.HALF_UP)).isEqualByComparingTo(volume);
            }
        }
    }

    @Test
    void whatIsNotSaidIsNotReckoned() {
        assertThat(read(Cases.sheet("solution[1].volume", "10", "solution[1].dextrosePercent", "15")).recipe())
                .isEmpty();
        assertThat(read(Cases.sheet("solution[1].volume", "0")).target().volume().asRefusal()).isPresent();
        assertThat(read(Cases.sheet("solution[1].dextroseStock", "0")).component(Part.DEXTROSE).stock().asRefusal())
                .isPresent();
        assertThat(read(Cases.sheet("solution[1].volume", "-5")).target().volume().asRefusal()).isPresent();
        assertThat(read(Cases.sheet("solution[1].volume", "5000")).target().volume().asRefusal()).isPresent();
    }
}
