package enthesis.app;

import javafx.scene.input.KeyCode;
import org.testfx.api.FxRobot;

/// Canaries in everything around a visit: recovery, find, register, course, the person edited; and in the map.
record KilledPeople(Hands hands, FxRobot robot, Canaries canaries) {

    /// The recovery way with a wrong key, and back to name and password.
    void recovery() {
        hands.untilShown("#unlock-name");
        hands.press(KeyCode.ALT, KeyCode.R).into("#recovery-key", canaries.next())
                .into("#recovery-reason", canaries.next()).press(KeyCode.ENTER);
        hands.press(KeyCode.ALT, KeyCode.R).untilShown("#unlock-name");
    }

    void forms() {
        hands.press(KeyCode.CONTROL, KeyCode.K).into("#find-box", canaries.next()).press(KeyCode.ESCAPE);
        hands.press(KeyCode.CONTROL, KeyCode.N).untilShown("#register");
        fill("#register");
        hands.choose("#allergies", 1);
        fill("#register");
        hands.put("#telephone", "0151 555 0142").put("#born", "12.4.68").press(KeyCode.CONTROL, KeyCode.ENTER)
                .untilShown("#patient");
        hands.press(KeyCode.ALT, KeyCode.C).untilShown("#course");
        fill("#course");
        hands.put("#agreed", "15").put("#sessions", "3").put("#interval", "3-6")
                .put("#consent-given", "t").press(KeyCode.CONTROL, KeyCode.ENTER).untilShown("#patient");
        hands.click("#edit-person").untilShown("#register");
        hands.put("#telephone", canaries.next()).press(KeyCode.ESCAPE).untilShown("#patient");
        hands.until("the course", () -> hands.shows("#edit-course"));
        hands.press(KeyCode.CONTROL, KeyCode.ENTER);
    }

    /// Twice, because an answer can ask for more.
    private void fill(String query) {
        for (int time = 0; time < 2; time++) {
            hands.read(() -> new Screen(robot.lookup(query).query()).fill(canaries::next));
        }
    }

    /// One point with something in each of its fields.
    void map() {
        hands.press(KeyCode.F5).untilShown("#map-quick");
        hands.into("#map-quick", "arcuate").press(KeyCode.ENTER).untilShown("#map-editor");
        fill("#map-editor");
    }
}
