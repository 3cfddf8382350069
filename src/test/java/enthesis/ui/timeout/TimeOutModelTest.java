package enthesis.ui.timeout;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Sheet;
import enthesis.domain.patient.Allergies;
import enthesis.domain.patient.Allergy;
import enthesis.domain.patient.Severity;
import enthesis.domain.patient.Sex;
import enthesis.domain.value.Side;
import enthesis.domain.visit.Cases;
import enthesis.domain.visit.Circumstances;
import enthesis.ui.visit.Bench;
import enthesis.ui.visit.Seed;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TimeOutModelTest {

    @Test
    void anotherSideThanTheConsentsIsSaidInWords() {
        var bench = new Bench(Seed.timeOut(Sheet.EMPTY));
        var model = new TimeOutModel(bench.desk);
        assertThat(model.mismatch(1)).isEmpty();
        bench.type("timeOut.side", "left");
        assertThat(model.mismatch(1)).contains("The consent says RIGHT, you chose LEFT.");
    }

    @Test
    void anItemWithoutAnswerKeepsItFromBeingCompleted() {
        var bench = new Bench(Seed.timeOut(Sheet.EMPTY));
        var model = new TimeOutModel(bench.desk);
        bench.type("timeOut.siteMarked", "");
        model.complete();
        assertThat(model.notYet()).startsWith("Not yet: ");
        assertThat(bench.text("timeOut.completed")).isEmpty();
    }

    /// Asked only on the side of a point at the medial elbow, and said in the note.
    @Test
    void theUlnarNerveIsAskedWhereAPointLiesNearIt() {
        var bench = new Bench(Cases.point(Sheet.EMPTY, 1, "0.5", "planned", "left"));
        var model = new TimeOutModel(bench.desk);
        assertThat(model.nearUlnar(Side.LEFT)).isFalse();
        bench.type("point[1].region", "elbow");
        bench.type("point[1].target", "ucl-mid");
        assertThat(model.nearUlnar(Side.LEFT)).isTrue();
        assertThat(model.nearUlnar(Side.RIGHT)).isFalse();
    }

    @Test
    void consentIsShownWithItsDateVersionAndSide() {
        assertThat(new TimeOutModel(new Bench(Sheet.EMPTY).desk).consents()).isEqualTo("28 Sep 2026, version 4, RIGHT");
    }

    @Test
    void eachDrugIsReadOutWithItsPrescribersWord() {
        var bench = new Bench(Cases.sheet("medication[1].told", "Advil", "medication[1].class", "nsaid"));
        var model = new TimeOutModel(bench.desk);
        assertThat(model.drugs()).isEqualTo("and drugs of today");
        bench.type("medication[2].told", "Eliquis 5");
        bench.type("medication[2].class", "anticoagulant");
        assertThat(model.drugs()).isEqualTo("Eliquis 5: prescriber not asked about yet");
        bench.type("medication[2].consulted", "yes");
        bench.type("medication[2].consultedWho", "Dr. Okafor");
        bench.type("medication[3].told", "Plavix");
        bench.type("medication[3].class", "antiplatelet");
        bench.type("medication[3].consulted", "unknown");
        assertThat(model.drugs()).isEqualTo("Eliquis 5: prescriber consulted, Dr. Okafor\n"
                + "Plavix: not known whether the prescriber was consulted");
    }

    @Test
    void whatIsOnRecordIsReadOutWhateverTodaysAnswerIs() {
        var latex = new Allergies.Listed(List.of(new Allergy("latex", Severity.SEVERE, "")), Cases.TODAY);
        var about = Cases.about(latex, List.of(), Sex.FEMALE);
        assertThat(read(about)).isEqualTo("LATEX (on record, not asked today)");
        assertThat(read(about, "checkIn.allergies", "none")).isEqualTo("LATEX (on record, none known today)");
        assertThat(read(about, "checkIn.allergies", "list", "allergy[1].substance", "corn"))
                .isEqualTo("LATEX, CORN");
        assertThat(read(about, "checkIn.allergies", "list")).isEqualTo("LATEX");
        assertThat(read(Cases.linked(Cases.about(), latex), "checkIn.allergies", "list", "allergy[1].substance",
                "corn")).isEqualTo("LATEX, CORN");
        assertThat(read(Cases.about(), "checkIn.allergies", "list")).isEqualTo("listed, none named");
        assertThat(read(Cases.about(), "checkIn.allergies", "none")).isEqualTo("none known");
    }

    @Test
    void aContradictionHoldsTheTimeOut() {
        var latex = new Allergies.Listed(List.of(new Allergy("latex", Severity.SEVERE, "")), Cases.TODAY);
        var bench = new Bench(Cases.about(latex, List.of(), Sex.FEMALE), Seed.sheet());
        bench.type("allergy[1].substance", "");
        bench.type("checkIn.allergies", "none");
        var model = new TimeOutModel(bench.desk);
        model.complete();
        assertThat(model.notYet()).isEqualTo("Not yet: None known today, yet listed before: latex");
        assertThat(bench.text("timeOut.completed")).isEmpty();
    }

    private static String read(Circumstances about, String... typed) {
        return new TimeOutModel(new Bench(about, Cases.sheet(typed)).desk).allergies();
    }

    @Test
    void allergiesAreThoseAskedToday() {
        var bench = new Bench(Sheet.EMPTY);
        var model = new TimeOutModel(bench.desk);
        assertThat(model.allergies()).isEqualTo("not asked today");
        bench.type("checkIn.allergies", "list");
        bench.type("allergy[1].substance", "latex");
        assertThat(model.allergies()).isEqualTo("LATEX");
    }
}
