package enthesis.app;

import org.testfx.api.FxRobot;

/// Another word into every field that can be reached: behind the third, the second and at last the first choice of
/// every question, each twice, because an answer can ask for more.
record Filling(Hands hands, FxRobot robot, Canaries canaries) {
    private static final int CHOICES = 3;

    void of(String query) {
        for (int choice = CHOICES - 1; choice >= 0; choice--) {
            int place = choice;
            for (int time = 0; time < 2; time++) {
                hands.read(() -> {
                    var screen = new Screen(robot.lookup(query).query());
                    screen.answer(place);
                    return screen.fill(canaries::next);
                });
            }
        }
    }
}
