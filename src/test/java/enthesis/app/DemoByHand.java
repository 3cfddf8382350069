package enthesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.storage.demo.DemoClinic;
import javafx.scene.input.KeyCode;

/// Two stories of the demonstration gone on with by hand: the session of the knee that is under way, from the time-out
/// to the signature, and what the patient with the plantar fascia tells in week 26.
record DemoByHand(Hands hands) {
    private static final String RIBBON = "Demonstration: fictional patients";

    void all(DemoClinic clinic) {
        assertThat(hands.words("#demo-words")).isEqualTo(RIBBON);
        assertThat(hands.words("#demo-ways")).contains(clinic.clinician(), clinic.password());
        hands.unlock(clinic.clinician(), clinic.password());
        hands.untilSaid("FERREIRA");
        hands.picture("demo-today", "Lorna Hale", "Name, birth date");
        knee(clinic);
        plantar();
    }

    private void knee(DemoClinic clinic) {
        hands.press(KeyCode.CONTROL, KeyCode.K).into("#find-box", "ferreira").untilShown("#found-0");
        hands.press(KeyCode.ENTER).untilShown("#primary");
        hands.untilSaid("3 of 4 sessions");
        hands.picture("demo-knee", "");
        hands.press(KeyCode.CONTROL, KeyCode.ENTER).untilShown(".rail");
        hands.press(KeyCode.F4).untilShown("#time-out-words");
        hands.until("nothing before it", () -> !hands.words("#time-out-words").contains("Not yet"));
        hands.press(KeyCode.ALT, KeyCode.C).untilShown("#reopen-time-out");
        var session = new MapSession(hands);
        hands.press(KeyCode.F5).untilShown("#map-injections");
        hands.press(KeyCode.ALT, KeyCode.R).untilShown("#map-question");
        hands.press(KeyCode.DIGIT1).press(KeyCode.DOWN);
        session.giveAll("3 given, 0 planned");
        after();
        assertThat(hands.words("#demo-words")).isEqualTo(RIBBON);
        hands.press(KeyCode.F9).choose("#ending", 1).into("#sign-password", clinic.password())
                .press(KeyCode.CONTROL, KeyCode.S).untilShown("#sign-addendum");
        assertThat(hands.words(".sections")).contains("3 points", "6 mL");
        hands.picture("demo-knee-signed", "");
        session.leave();
    }

    private void after() {
        hands.press(KeyCode.F6).into("#procedure-start", "07:55").into("#procedure-end", "08:05")
                .choose("#procedure-aspiration", 1).into("#procedure-paraesthesia", "none")
                .choose("#procedure-tolerance", 1).choose("#procedure-anatomy", 1).choose("#procedure-needleSeen", 1)
                .choose("#procedure-imageKept", 1);
        hands.into("#solution-1-discarded", "4");
        hands.into("#observation-minutes", "15").choose("#observation-condition", 1)
                .choose("#observation-complications", 1).choose("#observation-neurovascular", 1)
                .choose("#observation-dressing", 1);
        hands.press(KeyCode.F8).choose("#aftercare-given", 1).into("#aftercare-to", "patient")
                .choose("#aftercare-warningsTold", 1).choose("#aftercare-physiotherapy", 2)
                .into("#aftercare-next", "none");
    }

    private void plantar() {
        hands.until("week 26 is due", () -> hands.words("#list-outcomes").contains("CURIE-BELL, Nora"));
        hands.press(KeyCode.CONTROL, KeyCode.K).into("#find-box", "curie").untilShown("#found-0");
        hands.press(KeyCode.ENTER).untilShown("#primary");
        hands.untilShown("#curves");
        hands.untilSaid("week 26 due until");
        hands.press(KeyCode.ALT, KeyCode.O).untilShown("#outcome");
        hands.into("#outcome-day", "t").choose("#outcome-told", 1).into("#ask-score-now", "2")
                .into("#ask-score-average", "2").into("#ask-score-worst", "4").into("#ask-score-pgic", "1");
        hands.untilSaid("7 \u2192 2, \u22125 (71\u00a0%)");
        hands.picture("demo-plantar", "");
        hands.press(KeyCode.CONTROL, KeyCode.ENTER).untilShown("#primary");
        hands.untilSaid("next: week 52");
        hands.press(KeyCode.ESCAPE).untilShown("#today");
        hands.until("it is due no more", () -> !hands.words("#list-outcomes").contains("CURIE-BELL"));
    }
}
