package enthesis.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.input.KeyCode;

/// The visit of the seed's own case, by hand: RIGHT ankle, latex allergy, ibuprofen six days ago, aspirin in low dose,
/// 10 mL of 15 % dextrose with 0.2 % lidocaine, eight points under ultrasound, 6.5 mL in all.
record SeedVisit(Hands hands) {

    void chart() {
        hands.press(KeyCode.CONTROL, KeyCode.ENTER).untilShown("#add-medication");
        checkIn();
        vitals();
        solution();
        timeOut();
        map();
        observation();
    }

    /// Goes on from observation to the signature.
    void sign() {
        hands.press(KeyCode.F7).untilShown("#sign-password");
        theFiguresAreSaid();
        hands.picture("journey-7-note");
        hands.press(KeyCode.F8).untilShown("#aftercare-given");
        hands.choose("#aftercare-given", 1).into("#aftercare-to", "patient").choose("#aftercare-warningsTold", 1)
                .choose("#aftercare-physiotherapy", 2).into("#aftercare-next", "+28");
        hands.picture("journey-8-aftercare");
        hands.press(KeyCode.F9).choose("#ending", 1);
        theFiguresAreSaid();
        hands.picture("journey-9-sign");
        hands.into("#sign-password", "three brown bears").press(KeyCode.CONTROL, KeyCode.S).untilSaid("not right");
        hands.into("#sign-password", "three brown hares").press(KeyCode.CONTROL, KeyCode.S)
                .untilShown("#sign-addendum");
        hands.picture("journey-10-signed");
    }

    /// The same figures as on the map and in the file, to the digit.
    private void theFiguresAreSaid() {
        assertThat(hands.words(".sections")).contains("8 points, 6.5 mL in all", "Dextrose 975 mg",
                "lidocaine 13 mg of 288 mg allowed");
    }

    private void checkIn() {
        hands.into("#add-medication", "ibuprofen 400 -6d").press(KeyCode.ENTER);
        hands.into("#add-medication", "aspirin 81 t").press(KeyCode.ENTER);
        hands.into("#no-other-medication", "").press(KeyCode.SPACE);
        hands.choose("#checkIn-allergies", 2);
        hands.into("#add-allergy", "latex").press(KeyCode.ENTER).press(KeyCode.RIGHT).press(KeyCode.RIGHT);
        for (var question : List.of("healthChanged", "drugsChanged", "infection", "pregnant", "needleFear")) {
            hands.choose("#checkIn-" + question, 2);
        }
        hands.choose("#checkIn-wayHome", 1).choose("#checkIn-thinner", 1);
        assertThat(hands.words(".banner")).contains("LATEX, severe");
        hands.picture("journey-1-checkin");
    }

    private void vitals() {
        hands.press(KeyCode.F2).into("#vitals-blood-pressure", "128/78").into("#vitals-heart-rate", "72")
                .into("#vitals-respiration", "14").into("#vitals-temperature", "36.6").into("#vitals-spo2", "98")
                .into("#vitals-weight", "64").into("#vitals-height", "165");
        hands.into("#pain-1-now", "4").into("#pain-1-average", "4").into("#pain-1-worst", "6");
        hands.picture("journey-2-vitals");
    }

    private void solution() {
        hands.press(KeyCode.F3).into("#volume", "10").into("#dextrosePercent", "15")
                .pick("#anaesthetic", 0, "lidocaine")
                .into("#anaestheticPercent", "0.2").pick("#diluent", 0, "water");
        hands.into("#dextroseStock", "50").into("#dextroseLot", "B4471").into("#dextroseExpiry", "4/2027")
                .into("#anaestheticStock", "1").into("#anaestheticLot", "L0932").into("#anaestheticExpiry", "1/2027")
                .into("#diluentLot", "W2210").into("#diluentExpiry", "6/2027");
        hands.press(KeyCode.ALT, KeyCode.C).choose("#given", 1).choose("#latexFree", 1).into("#preparedBy", "M. Okafor")
                .into("#preparedAt", "09:40");
        hands.picture("journey-3-solution");
    }

    private void timeOut() {
        hands.press(KeyCode.F4);
        for (var item : List.of("nameSaid", "birthDateSaid", "procedure", "side", "siteMarked", "consent", "allergies",
                "anticoagulant")) {
            hands.choose("#timeOut-" + item, 1);
        }
        hands.into("#timeOut-participants", "L. Hale, M. Okafor").into("#procedure-position", "supine")
                .pick("#procedure-antiseptic", 0, "chlorhexidine").choose("#procedure-gloves", 2)
                .choose("#procedure-guidance", 1);
        hands.press(KeyCode.ALT, KeyCode.C);
        hands.picture("journey-4-timeout");
    }

    private void map() {
        hands.press(KeyCode.F5).untilShown("#map-quick");
        for (var line : List.of("atfl fibular 0.5", "atfl talar 0.5", "cfl fibular 0.5", "cfl calcaneal 0.5",
                "aitfl 0.5",
                "sinus tarsi 1.5", "bifurcate 0.5", "talocrural 2")) {
            hands.into("#map-quick", line).press(KeyCode.ENTER).untilShown("#map-editor");
            if (line.startsWith("atfl f")) {
                hands.into("#point-needle", "25G x 40 mm").press(KeyCode.SHIFT, KeyCode.TAB);
            }
            hands.press(KeyCode.ENTER);
        }
        assertThat(hands.words("#map-count")).isEqualTo("8 given, 0 planned");
        assertThat(hands.words("#map-totals"))
                .isEqualTo("6.5 | of 6.5 mL | given | 975 | of 975 mg | dextrose given");
        assertThat(hands.words("#map-ceiling")).startsWith("Lidocaine today | 6.9 % | "
                + "given 13, planned 0, drawn up 20 mg; allowed 288 mg (64 kg)");
        hands.picture("journey-5-map");
    }

    private void observation() {
        hands.press(KeyCode.F6).into("#procedure-start", "09:45").into("#procedure-end", "09:57")
                .choose("#procedure-aspiration", 1).into("#procedure-paraesthesia", "none")
                .choose("#procedure-tolerance", 1).choose("#procedure-anatomy", 1).choose("#procedure-needleSeen", 1)
                .choose("#procedure-imageKept", 1);
        hands.into("#solution-1-discarded", "3.5");
        hands.into("#observation-minutes", "15").choose("#observation-condition", 1)
                .choose("#observation-complications", 1).choose("#observation-neurovascular", 1)
                .choose("#observation-dressing", 1);
        hands.picture("journey-6-observation");
    }
}
