package enthesis.ui.kit.field;

import enthesis.domain.patient.find.Folding;
import enthesis.ui.kit.choice.Option;
import java.util.List;
import java.util.regex.Pattern;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;

/// What of a long list fits while somebody types: the options that have every typed word in them, whatever their
/// accents, on every machine. The list itself compares by the machine's language, and where that is Turkish
/// "Instability" is not found by "inst": the small letter of its I is another one.
final class Fitting {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Fitting() {}

    /// Lets `fitting` show what fits to the text of `search`, whenever the list sets what it takes to fit.
    static void in(ComboBox<?> fitting, TextInputControl search) {
        fitting.itemsProperty().subscribe(items -> narrow(items, search.getText()));
    }

    private static void narrow(ObservableList<?> items, String typed) {
        if (items instanceof FilteredList<?> list) {
            keep(list, List.of(BLANKS.split(Folding.fold(typed).strip(), -1)));
        }
    }

    private static <T> void keep(FilteredList<T> list, List<String> words) {
        list.setPredicate(one -> one instanceof Option option && fits(option, words));
    }

    private static boolean fits(Option option, List<String> words) {
        var text = Folding.fold(option.plain() + " " + option.also());
        return words.stream().allMatch(text::contains);
    }
}
