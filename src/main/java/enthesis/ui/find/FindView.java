package enthesis.ui.find;

import enthesis.domain.patient.Person;
import enthesis.domain.patient.find.PatientSearch;
import enthesis.ui.kit.Texts;
import enthesis.ui.kit.field.Tied;
import enthesis.ui.kit.frame.KeyMap;
import enthesis.ui.kit.sign.KeyHint;
import enthesis.ui.kit.sign.Signs;
import enthesis.ui.kit.work.FxWork;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;

/// The find box with its popover, laid over the screen below the top bar. Arrows choose, Enter opens, Ctrl+Enter begins
/// a visit, Ctrl+N registers, Ctrl+Shift+K lists the notes, Esc goes back.
public final class FindView extends StackPane {
    /// The top bar stays in sight.
    private static final double BAR = 64;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final FindModel model;
    private final Texts texts;
    private final Supplier<LocalDate> today;
    private final CustomTextField box = new CustomTextField();
    private final Label count = new Label();
    private final VBox rows = new VBox();
    private final ScrollPane scroll = new ScrollPane(rows);
    private final HBox similar = new HBox(10);
    private final Label register = new Label();
    private final List<FoundRowView> pool = new ArrayList<>();
    private List<CommandRowView> commands = List.of();
    private List<NoteRowView> notes = List.of();
    private final Label keys = new Label();
    private final NotesLineView notesLine;

    public FindView(FindModel model, Texts texts, Supplier<LocalDate> today) {
        this.model = model;
        this.texts = texts;
        this.today = today;
        notesLine = new NotesLineView(texts);
        getStyleClass().add("find");
        getStylesheets().add(Objects.requireNonNull(getClass().getResource("/enthesis/ui/patients.css"))
                .toExternalForm());
        setId("find");
        KeyMap.cover(this);
        var dim = new Region();
        dim.getStyleClass().add("find-dim");
        setMargin(dim, new Insets(BAR, 0, 0, 0));
        dim.setOnMouseClicked(_ -> model.close());
        var card = new VBox(box(), popover());
        card.getStyleClass().add("find-card");
        card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAlignment(card, Pos.TOP_CENTER);
        getChildren().addAll(dim, card);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.commands.subscribe(_ -> commands());
        model.answer.subscribe(this::show);
        model.chosen.subscribe(_ -> mark());
        model.failure.subscribe(_ -> show(model.answer.get()));
        model.notes.found.subscribe(_ -> notes());
        model.notes.foundBy.subscribe(_ -> show(model.answer.get()));
        model.notes.listed.subscribe(_ -> notes());
    }

    /// Puts the focus into the box.
    public void start() {
        box.requestFocus();
        box.selectAll();
    }

    private CustomTextField box() {
        box.setId("find-box");
        box.getStyleClass().add("find-box");
        box.setPromptText(texts.say("find.prompt"));
        box.setAccessibleText(texts.say("find.prompt"));
        box.setLeft(Signs.of(Feather.SEARCH, 18));
        box.setRight(KeyHint.cap("Esc"));
        Tied.to(box, model.typed);
        return box;
    }

    private VBox popover() {
        count.getStyleClass().add("sub");
        keys.getStyleClass().add("sub");
        keys.setMinWidth(USE_PREF_SIZE);
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        var head = new HBox(count, spring, keys);
        head.getStyleClass().add("find-head");
        scroll.setFitToWidth(true);
        // by itself it would take each row for as high as it is where nothing wraps, and hide what stands below
        scroll.prefViewportHeightProperty().bind(rows.heightProperty());
        // what has become fewer rows is known in the middle of a layout, which asks for no other
        rows.heightProperty().subscribe(_ -> FxWork.onScreen(scroll::requestLayout));
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("quiet-scroll");
        similar.getStyleClass().addAll("find-similar", "tone-caution");
        var popover = new VBox(head, scroll, similar, registerRow());
        if (model.notes.there()) {
            popover.getChildren()
                    .add(new FootRowView(Feather.FILE_TEXT, notesLine, "notes", "Ctrl+Shift+K", this::turn));
        }
        if (model.hasCommands()) {
            popover.getChildren().add(commandsRow());
        }
        popover.getChildren().add(examples());
        popover.getStyleClass().add("find-popover");
        return popover;
    }

    private Button registerRow() {
        return new FootRowView(Feather.USER_PLUS, titled(register, "register"), "register", "Ctrl+N", model::register);
    }

    private void turn() {
        model.turn();
        box.requestFocus();
        box.end();
    }

    private Button commandsRow() {
        var title = titled(new Label(texts.say("find.commands")), "commands");
        return new FootRowView(Feather.CHEVRONS_RIGHT, title, "commands", Command.SIGN, () -> {
            model.command();
            box.requestFocus();
            box.end();
        });
    }

    private VBox titled(Label title, String name) {
        title.getStyleClass().add("semibold");
        var second = new Label(texts.say("find." + name + ".more"));
        second.getStyleClass().add("sub");
        return new VBox(2, title, second);
    }

    private HBox examples() {
        var also = new Label(texts.say("find.also"));
        also.getStyleClass().addAll("semibold", "sub");
        var words = new Label(texts.say("find.examples"));
        words.getStyleClass().add("sub");
        var line = new HBox(14, also, words);
        line.getStyleClass().add("find-examples");
        return line;
    }

    private void show(FindAnswer now) {
        var typed = now.query().typed().strip();
        count.setText(model.failure.get().isEmpty() ? counted(now, typed) : model.failure.get());
        while (pool.size() < now.lines().size()) {
            pool.add(new FoundRowView(texts));
            clicked(pool, "found-");
        }
        for (int at = 0; at < now.lines().size(); at++) {
            pool.get(at).show(now.lines().get(at), now.query(), today.get());
        }
        boolean listed = model.notes.listed.get();
        List<? extends Region> all = model.commanded() ? commands : listed ? notes : pool;
        if (!rows.getChildren().equals(all)) {
            rows.getChildren().setAll(all);
        }
        // who is taken out and put in again is dressed again, which takes longer than all else
        for (int at = 0; at < pool.size(); at++) {
            seen(pool.get(at), at < now.lines().size());
        }
        seen(scroll, model.lines() > 0);
        scroll.setVvalue(0);
        keys.setText(texts.say(listed ? "find.keys.notes" : "find.keys"));
        notesLine.show(model.notes, typed);
        seen(similar, now.similar().isPresent() && !listed);
        now.similar().ifPresent(pair -> warn(pair.one(), pair.other()));
        register.setText(typed.isEmpty() ? texts.say("find.register.empty") : texts.say("find.register", typed));
        mark();
    }

    /// The rows of the commands that fit.
    private void commands() {
        commands = model.commands.get().stream().map(CommandRowView::new).toList();
        clicked(commands, "command-");
        show(model.answer.get());
    }

    /// The rows of the notes that fit; none are made where they are only counted.
    private void notes() {
        notes = model.notes.listed.get()
                ? model.notes.found.get().hits().stream().map(hit -> new NoteRowView(hit, texts)).toList()
                : List.of();
        clicked(notes, "note-");
        show(model.answer.get());
    }

    private void clicked(List<? extends Node> lines, String name) {
        for (int at = 0; at < lines.size(); at++) {
            int place = at;
            lines.get(at).setId(name + at);
            lines.get(at).setOnMouseClicked(_ -> {
                model.chosen.set(place);
                model.open();
            });
        }
    }

    private String counted(FindAnswer now, String typed) {
        if (model.commanded()) {
            return texts.say(commands.isEmpty() ? "find.commands.none" : "find.commands.which");
        }
        if (now.query().empty()) {
            return texts.say("find.empty");
        }
        if (model.notes.listed.get()) {
            return notesLine.counted(model.notes);
        }
        return switch (now.lines().size()) {
            case 0 -> texts.say("find.none", typed);
            case 1 -> texts.say("find.one", typed);
            case PatientSearch.LIMIT -> texts.say("find.first",
                    Integer.toString(now.lines().size()));
            default -> texts.say("find.found", Integer.toString(now.lines().size()), typed);
        };
    }

    private void warn(Person one, Person other) {
        var title = new Label(texts.say("find.similar.title", one.shown(), other.shown()));
        title.getStyleClass().add("bold");
        title.setWrapText(true);
        similar.getChildren().setAll(Signs.of(Feather.ALERT_TRIANGLE, 18),
                new VBox(2, title, new Label(texts.say("find.similar.text"))));
    }

    private void mark() {
        for (int at = 0; at < rows.getChildren().size(); at++) {
            rows.getChildren().get(at).pseudoClassStateChanged(CHOSEN, at == model.chosen.get());
        }
        int shown = model.lines();
        if (shown > 1) {
            scroll.setVvalue((double) Math.max(0, model.chosen.get()) / (shown - 1));
        }
    }

    private static void seen(Region part, boolean now) {
        part.setVisible(now);
        part.setManaged(now);
    }

    private void pressed(KeyEvent event) {
        boolean taken = switch (event.getCode()) {
            case UP -> act(() -> model.move(-1));
            case DOWN -> act(() -> model.move(1));
            case ENTER -> act(event.isShortcutDown() ? model::newVisit : button().orElse(model::open));
            case N -> event.isShortcutDown() && act(model::register);
            case K -> event.isShortcutDown() && event.isShiftDown() && act(model::turn);
            case ESCAPE -> act(model::back);
            default -> false;
        };
        if (taken) {
            event.consume();
        }
    }

    /// Who has gone on to a button means that, and not the chosen line.
    private Optional<Runnable> button() {
        return Optional.ofNullable(getScene().getFocusOwner()).filter(Button.class::isInstance)
                .map(Button.class::cast).map(button -> button::fire);
    }

    private static boolean act(Runnable act) {
        act.run();
        return true;
    }
}
