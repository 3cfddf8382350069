package enthesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Sheet;
import enthesis.domain.visit.Cases;
import javafx.scene.input.KeyCode;

/// The visit of the LEFT knee, by hand: what the screen says of the ceiling without a weight, at 150 of 180 mg and at
/// 185 mg, and what a STOP keeps from being done until its reason is typed.
record KneeVisit(Hands hands) {
    static final String REASON = "second syringe agreed with the anaesthetist";
    private static final String BAR = ".rail .ceiling";

    /// What was charted before: all but weight, amounts, time-out, map and what follows from them.
    static Sheet before(Sheet seed) {
        var sheet = seed;
        for (int row : seed.rows("point")) {
            sheet = sheet.withoutRow("point", row);
        }
        return Cases.with(sheet, "vitals.weight", "", "timeOut.side", "left", "timeOut.completed", "",
                "timeOut.completedFor", "",
                "solution[1].volume", "", "solution[1].anaestheticPercent", "", "solution[1].dextroseDrawn", "",
                "solution[1].anaestheticDrawn", "", "solution[1].diluentDrawn", "", "solution[1].discarded", "");
    }

    void chart() {
        withoutWeight();
        amber();
        stop();
        reason();
        points();
        sign();
    }

    /// It was another patient's: the note is entered in error, counts for nothing and stays readable.
    void enteredInError() {
        hands.press(KeyCode.ESCAPE).untilShown("#primary");
        hands.untilSaid("1 of 3 sessions");
        found("last today");
        hands.press(KeyCode.ESCAPE).untilShown("#today");
        hands.fromToday(KeyCode.DIGIT4).untilShown("#sign-addendum");
        hands.click("#kind-entered-in-error").into("#addendum-text", "This was another patient's knee.")
                .into("#addendum-reason", "mixed up").into("#addendum-password", Clinic.PASSWORD)
                .press(KeyCode.CONTROL, KeyCode.S).untilShown(".addendum-card");
        hands.untilSaid("Entered in error: left out of all totals, still readable.");
        assertThat(hands.says(REASON)).isTrue();
        hands.picture("knee-6-in-error");
    }

    /// On the patient's page, in the find box, and where the next visit repeats what was given before.
    void countsForNothing() {
        hands.press(KeyCode.ESCAPE).untilShown("#primary");
        hands.untilSaid("0 of 3 sessions");
        assertThat(hands.says("entered in error")).isTrue();
        found("no visit yet");
        hands.press(KeyCode.CONTROL, KeyCode.ENTER).untilShown("#add-medication");
        assertThat(hands.words(".banner-served")).contains("1 of 3");
        hands.press(KeyCode.F5).untilShown("#map-quick");
        hands.press(KeyCode.ALT, KeyCode.R);
        hands.until("what can be planned", () -> hands.shows("#map-question") || hands.says("No protocol"));
        assertThat(hands.says("Repeat")).isFalse();
        hands.picture("knee-7-counts-for-nothing");
    }

    private void found(String last) {
        hands.press(KeyCode.CONTROL, KeyCode.K).into("#find-box", "kılıç").untilShown("#found-0");
        assertThat(hands.words("#found-0")).contains(last);
        hands.press(KeyCode.ESCAPE);
    }

    private void withoutWeight() {
        hands.press(KeyCode.F3).put("#volume", "30").put("#anaestheticPercent", "0.5").press(KeyCode.ALT, KeyCode.C);
        hands.untilSaid("Weight missing");
        assertThat(hands.words(BAR))
                .isEqualTo("Anaesthetic ceiling | No ceiling can be computed without today's weight.");
        hands.press(KeyCode.F4).untilShown("#time-out-words");
        assertThat(hands.words("#time-out-words")).contains("Not yet: ", "Weight missing");
    }

    private void amber() {
        hands.press(KeyCode.F2).into("#vitals-weight", "40");
        hands.until("150 of 180 mg", () -> hands.words(BAR).equals("Lidocaine today | 83.3 % | "
                + "given 0, planned 0, drawn up 150 mg; allowed 180 mg (40 kg)"));
        assertThat(hands.styles(BAR)).contains("tone-caution");
        assertThat(hands.words("#finding-ceiling")).contains("CAUTION", "Anaesthetic 83.3 % of the ceiling");
        hands.picture("knee-1-amber");
    }

    private void stop() {
        hands.press(KeyCode.F3).put("#volume", "37").press(KeyCode.ALT, KeyCode.C);
        hands.until("185 mg", () -> hands.words(BAR).contains("185"));
        assertThat(hands.words(BAR)).isEqualTo("Lidocaine today | 102.8 % | "
                + "given 0, planned 0, drawn up 185 mg; allowed 180 mg (40 kg)");
        assertThat(hands.styles(BAR)).contains("tone-stop");
        assertThat(hands.words("#finding-ceiling")).contains("STOP", "Anaesthetic 102.8 % of the ceiling");
        hands.picture("knee-2-stop");
        hands.press(KeyCode.F4).untilShown("#time-out-words");
        assertThat(hands.words("#time-out-words")).contains("Not yet: Anaesthetic 102.8 % of the ceiling");
        hands.press(KeyCode.ALT, KeyCode.C);
        assertThat(hands.shows("#reopen-time-out")).isFalse();
        hands.press(KeyCode.F9).untilShown("#sign");
        assertThat(hands.enabled("#sign")).isFalse();
    }

    private void reason() {
        hands.press(KeyCode.F4).into("#reason-ceiling", "ok");
        assertThat(hands.words("#time-out-words")).contains("Not yet: ");
        hands.into("#reason-ceiling", ", " + REASON);
        hands.until("answered", () -> !hands.words("#time-out-words").contains("Not yet"));
        hands.press(KeyCode.TAB).press(KeyCode.ALT, KeyCode.C).untilShown("#reopen-time-out");
        hands.picture("knee-3-reason");
    }

    private void points() {
        hands.press(KeyCode.F5).untilShown("#map-quick");
        hands.into("#map-quick", "mcl fem 3").press(KeyCode.ENTER).untilShown("#map-editor");
        hands.into("#point-needle", "25G x 40 mm").press(KeyCode.SHIFT, KeyCode.TAB).press(KeyCode.ENTER);
        hands.until("3 mL", () -> hands.words("#map-totals").startsWith("3 | "));
        assertThat(hands.words("#map-title")).contains("LEFT");
        hands.picture("knee-4-map");
    }

    /// In a small window, where the panel with the password stays beside what is signed.
    private void sign() {
        hands.width(1100);
        hands.press(KeyCode.F6).put("#solution-1-discarded", "34");
        // much anaesthetic: watched longer (clinical.md 1, step 8)
        hands.put("#observation-minutes", "30");
        hands.press(KeyCode.F9).untilShown("#sign-password");
        hands.picture("knee-5-sign");
        hands.into("#sign-password", Clinic.PASSWORD).press(KeyCode.CONTROL, KeyCode.S).untilShown("#sign-addendum");
        hands.untilSaid(REASON);
        assertThat(hands.says("LEFT")).isTrue();
    }
}
