package enthesis.app;

import javafx.scene.input.KeyCode;
import org.testfx.api.FxRobot;

/// Canaries in everything around a visit: recovery, find, practice, register, course, the person edited, another chart
/// linked, a visit voided; and in the map.
record KilledPeople(Hands hands, FxRobot robot, Canaries canaries) {
    /// The number of another chart of the same person.
    static final String OTHER = "000009";

    /// The recovery way with a wrong key, and back to name and password.
    void recovery() {
        hands.untilShown("#unlock-name");
        hands.press(KeyCode.ALT, KeyCode.R).into("#recovery-key", canaries.next())
                .into("#recovery-reason", canaries.next()).press(KeyCode.ENTER);
        hands.press(KeyCode.ALT, KeyCode.R).untilShown("#unlock-name");
    }

    /// The practice as a draft, then with numbers that can be called, kept.
    void practice() {
        hands.press(KeyCode.F4).untilShown("#practice");
        fill("#practice");
        hands.press(KeyCode.ESCAPE).untilShown("#today");
        hands.press(KeyCode.F4).untilShown("#practice");
        hands.put("#telephone", "555 0100").put("#emergency", "911").press(KeyCode.CONTROL, KeyCode.ENTER)
                .untilShown("#today");
    }

    void forms() {
        hands.press(KeyCode.CONTROL, KeyCode.K).into("#find-box", canaries.next()).press(KeyCode.ESCAPE);
        hands.press(KeyCode.CONTROL, KeyCode.N).untilShown("#register");
        fill("#register");
        hands.choose("#allergies", 1);
        hands.put("#telephone", "0151 555 0142").put("#born", "12.4.68").press(KeyCode.CONTROL, KeyCode.ENTER)
                .untilShown("#patient");
        hands.press(KeyCode.ALT, KeyCode.C).untilShown("#course");
        fill("#course");
        hands.put("#agreed", "15").put("#sessions", "3").put("#interval", "3-6").press(KeyCode.CONTROL, KeyCode.ENTER)
                .untilShown("#patient");
        hands.click("#edit-person").untilShown("#register");
        hands.put("#telephone", canaries.next()).press(KeyCode.ESCAPE).untilShown("#patient");
        hands.until("the course", () -> hands.shows("#edit-course"));
        link();
        voided();
        hands.press(KeyCode.CONTROL, KeyCode.ENTER);
    }

    /// A chart that nobody has, and then the other one.
    private void link() {
        hands.click("#link-open").put("#link-number", canaries.next()).put("#link-reason", canaries.next())
                .click("#link-act").untilSaid("No other chart has that number");
        hands.put("#link-number", OTHER).click("#link-act").untilSaid("is linked now");
    }

    private void voided() {
        hands.press(KeyCode.CONTROL, KeyCode.ENTER).untilShown("#add-medication");
        hands.click("#void").put("#void-reason", canaries.next() + canaries.next()).click("#void-now")
                .untilShown("#patient");
        hands.untilSaid("voided");
    }

    private void fill(String query) {
        new Filling(hands, robot, canaries).of(query);
    }

    /// One point with something in each of its fields, after a line that names none.
    void map() {
        hands.press(KeyCode.F5).untilShown("#map-quick");
        hands.into("#map-quick", canaries.next()).press(KeyCode.ENTER);
        hands.into("#map-quick", "arcuate").press(KeyCode.ENTER).untilShown("#map-editor");
        fill("#map-editor");
    }

    /// The other side than that of the course asks for its word.
    void otherSide() {
        hands.click("#map-side-left").untilShown("#map-answer-2");
        hands.click("#map-answer-2").untilShown("#map-side-typed");
        hands.put("#map-side-typed", canaries.next());
    }
}
