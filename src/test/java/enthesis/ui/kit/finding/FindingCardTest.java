package enthesis.ui.kit.finding;

import static org.assertj.core.api.Assertions.assertThat;

import enthesis.domain.entry.Field;
import enthesis.domain.finding.Finding;
import enthesis.domain.finding.Level;
import enthesis.domain.finding.Source;
import enthesis.domain.words.Words;
import enthesis.ui.kit.SheetModel;
import enthesis.ui.kit.Texts;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// While a number is typed, a finding that judges it says the new number in the same words.
@ExtendWith(ApplicationExtension.class)
final class FindingCardTest {
    private static final Field DOSE = Field.parse("solution[1].anaestheticPercent");

    private static Finding ceiling(Level level, String percent, String mg) {
        return Finding.of("ceiling", level, DOSE, "findings.ceilingHigh", Source.PRACTICE, percent, mg, "180",
                "lidocaine");
    }

    private static FindingCard card(Finding finding) {
        return onScreen(() -> new FindingCard(finding, false,
                new FindingDesk(new SheetModel(), new Texts(new Words(Locale.ENGLISH)), 10, _ -> {})));
    }

    private static <T> T onScreen(Supplier<T> act) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, act::get);
    }

    private static FindingCard shown(FindingCard card, Finding finding, boolean done) {
        return onScreen(() -> {
            card.show(finding, done);
            return card;
        });
    }

    private static List<Node> nodes(FindingCard card) {
        return List.copyOf(card.getChildren());
    }

    private static String words(FindingCard card) {
        return String.join(" | ", card.getChildren().stream().flatMap(node -> node instanceof Label label
                ? Stream.of(label.getText())
                : Stream.empty()).toList());
    }

    /// Who does not decide on a STOP is told who does; the field is there for whoever unlocks then.
    @Test
    void aStopIsTheCliniciansToDecide() {
        var decides = new SimpleBooleanProperty(false);
        var card = onScreen(() -> new FindingCard(ceiling(Level.STOP, "110", "200"), false, new FindingDesk(
                new SheetModel(), new Texts(new Words(Locale.ENGLISH)), 10, _ -> {}, decides)));
        assertThat(words(card)).contains("A clinician decides whether to go on.");
        assertThat(nodes(card)).noneMatch(ReasonField.class::isInstance);
        var after = onScreen(() -> {
            decides.set(true);
            return card;
        });
        assertThat(words(after)).doesNotContain("A clinician decides");
        assertThat(nodes(after)).anyMatch(ReasonField.class::isInstance);
    }

    @Test
    void otherNumbersAreSaidInTheSameWords() {
        var card = card(ceiling(Level.CAUTION, "83.3", "150"));
        var before = nodes(card);
        var said = words(card);
        shown(card, ceiling(Level.CAUTION, "88.9", "160"), false);
        assertThat(nodes(card)).isEqualTo(before);
        assertThat(words(card)).isNotEqualTo(said).contains("88.9 %", "160").doesNotContain("83.3 %");
        assertThat(card.getAccessibleText()).contains("88.9 %");
    }

    /// A STOP nobody answered is asked for in the same field; one that was answered to other numbers is not.
    @Test
    void aStopKeepsItsFieldWhileItsNumbersChange() {
        var stop = ceiling(Level.STOP, "102.8", "185");
        var model = new SheetModel();
        var card = onScreen(() -> new FindingCard(stop, false,
                new FindingDesk(model, new Texts(new Words(Locale.ENGLISH)), 10, _ -> {})));
        var before = nodes(card);
        shown(card, ceiling(Level.STOP, "111.1", "200"), false);
        assertThat(nodes(card)).isEqualTo(before);
        assertThat(words(card)).contains("111.1 %", "200").doesNotContain("102.8 %");
        onScreen(() -> {
            model.type(stop.answer(), "as agreed");
            model.type(stop.basis(), stop.said());
            return card;
        });
        shown(card, ceiling(Level.STOP, "116.7", "210"), false);
        assertThat(nodes(card)).isNotEqualTo(before);
        assertThat(words(card)).contains("102.8 %");
    }

    @Test
    void theReasonThatIsOpenedIsThatOfTheNumbersNow() {
        var card = shown(card(Finding.of("a", Level.INFO, DOSE, "findings.ceilingHigh", Source.PRACTICE, "1", "1",
                "180", "lidocaine")), ceiling(Level.INFO, "2", "2"), false);
        onScreen(() -> {
            ((Hyperlink) card.lookupAll(".hyperlink").stream().reduce((_, last) -> last).orElseThrow()).fire();
            return card;
        });
        assertThat(words(card)).contains("Rule ceiling");
    }

    @Test
    void anotherLevelOrAnAnswerMakesAnotherCard() {
        var card = card(ceiling(Level.CAUTION, "83.3", "150"));
        var before = nodes(card);
        shown(card, ceiling(Level.STOP, "102.8", "185"), false);
        assertThat(nodes(card)).isNotEqualTo(before);
        assertThat(card.getStyleClass()).contains("tone-stop");
        shown(card, ceiling(Level.CAUTION, "83.3", "150"), true);
        assertThat(card.getStyleClass()).contains("tone-ok");
    }
}
