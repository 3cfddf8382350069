package enthesis.ui.kit.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BugDialogTest {

    @Test
    void theLogGetsPlacesAndNoWords() {
        var trace = BugDialog.trace(new IllegalStateException("MUSTERMANN", new IllegalArgumentException("Erika")));
        assertThat(trace)
                .contains("IllegalStateException", "IllegalArgumentException", "BugDialogTest")
                .doesNotContain("MUSTERMANN", "Erika");
    }
}
