package enthesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Sheet;
import enthesis.domain.visit.Cases;
import javafx.scene.input.KeyCode;

/// By hand: a visit that was stopped, one of assessment only, and one with injections for two courses, from the sides
/// of its time-out to the signature.
record GivenVisit(Hands hands) {

    /// What was charted before: all but sides, time-out, map and what follows from them.
    static Sheet before(Sheet seed) {
        var sheet = seed;
        for (int row : seed.rows("point")) {
            sheet = sheet.withoutRow("point", row);
        }
        return Cases.with(sheet, "timeOut.side", "", "timeOut.completed", "", "timeOut.completedFor", "",
                "solution[1].discarded", "",
                "sign.ending", "");
    }

    /// Eight points were given before it was stopped: the record needs all of them.
    void stopped() {
        open(KeyCode.DIGIT2);
        hands.press(KeyCode.F9).choose("#ending", 3);
        assertThat(hands.enabled("#sign")).isFalse();
        hands.into("#ending-reason", "the patient felt faint").picture("given-1-stopped");
        signed();
    }

    /// Nothing was done: nothing but how it ended is asked for.
    void assessed() {
        open(KeyCode.DIGIT2);
        hands.press(KeyCode.F9).choose("#ending", 4);
        signed();
    }

    /// The first visit of a work list of Today.
    private void open(KeyCode list) {
        hands.untilSaid("NOVAK, Jana");
        hands.press(KeyCode.ALT, list).press(KeyCode.ENTER).untilShown(".rail");
    }

    private void signed() {
        hands.into("#sign-password", Clinic.PASSWORD).press(KeyCode.CONTROL, KeyCode.S).untilShown("#sign-addendum");
        hands.press(KeyCode.ESCAPE).untilShown("#primary");
        hands.press(KeyCode.ESCAPE).untilShown("#today");
    }

    void chart() {
        open(KeyCode.DIGIT1);
        hands.picture("given-3-checkin");
        pain();
        timeOut();
        map();
        sign();
    }

    /// The ankle's was charted before; the knee is asked for its own.
    private void pain() {
        hands.press(KeyCode.F2).untilShown("#pain-2-now");
        hands.into("#pain-2-now", "7").into("#pain-2-average", "5").into("#pain-2-worst", "9");
        hands.picture("given-3-pain");
    }

    /// The knee's consent names BOTH: its LEFT is agreed, and nothing has to be typed.
    private void timeOut() {
        hands.press(KeyCode.F4).choose("#timeOut-side", 1);
        assertThat(hands.words("#time-out-words")).contains("Not yet: ");
        hands.choose("#timeOut-2-side", 2);
        hands.until("the sides agree", () -> !hands.words("#time-out-words").contains("Not yet"));
        assertThat(hands.shows("#timeOut-2-sideTyped")).isFalse();
        hands.press(KeyCode.ALT, KeyCode.C).untilShown("#reopen-time-out");
        hands.picture("given-4-timeout");
    }

    private void map() {
        hands.press(KeyCode.F5).untilShown("#map-quick");
        place("atfl fibular 0.5", true);
        place("talocrural 1.5", false);
        hands.click("#map-course-2").until("the LEFT knee", () -> hands.words("#map-title").contains("LEFT"));
        place("mcl fem 3", true);
        assertThat(hands.words("#map-count")).isEqualTo("3 given, 0 planned");
        assertThat(hands.words("#map-totals")).isEqualTo("5 | of 5 mL | given | 750 | of 750 mg | dextrose given");
        assertThat(hands.words("#map-ceiling")).startsWith("Lidocaine today | 6.9 % | "
                + "given 10, planned 0, drawn up 20 mg; allowed 288 mg (64 kg)");
        hands.picture("given-5-map");
    }

    private void place(String line, boolean needle) {
        hands.into("#map-quick", line).press(KeyCode.ENTER).untilShown("#map-editor");
        if (needle) {
            hands.into("#point-needle", "25G").press(KeyCode.SHIFT, KeyCode.TAB);
        }
        hands.press(KeyCode.ENTER);
    }

    private void sign() {
        hands.press(KeyCode.F6).into("#solution-1-discarded", "5");
        hands.press(KeyCode.F9).choose("#ending", 1).picture("given-9-sign");
        hands.into("#sign-password", Clinic.PASSWORD).press(KeyCode.CONTROL, KeyCode.S).untilShown("#sign-addendum");
        assertThat(hands.words(".sections")).contains("RIGHT ankle and foot, 2 points, 2 mL",
                "LEFT knee, 1 point, 3 mL");
    }
}
