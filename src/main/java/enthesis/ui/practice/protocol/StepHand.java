package enthesis.ui.practice.protocol;

import enthesis.domain.entry.Field;
import enthesis.domain.map.Atlas;
import enthesis.domain.map.index.Structure;
import enthesis.domain.map.plan.ProtocolFields;
import enthesis.domain.map.plan.ProtocolForm;
import enthesis.domain.map.plan.ProtocolTexts;
import enthesis.domain.map.plan.StepFinder;
import enthesis.domain.map.plan.StepFinder.Found;
import enthesis.domain.map.quick.Part;
import enthesis.ui.kit.SheetModel;
import enthesis.ui.kit.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the hand does with the steps of a protocol: takes a structure, adds, removes, moves. Each is one step to undo.
final class StepHand {
    private final SheetModel sheet;
    private final Atlas atlas;
    private final Texts texts;
    private Optional<StepFinder> finder = Optional.empty();
    private String region = "";
    private String asked = "";

    StepHand(SheetModel sheet, Atlas atlas, Texts texts) {
        this.sheet = sheet;
        this.atlas = atlas;
        this.texts = texts;
    }

    private Optional<StepFinder> finder() {
        var now = sheet.now().text(ProtocolFields.REGION);
        if (!now.equals(region)) {
            region = now;
            finder = ProtocolForm.finder(sheet.now(), atlas);
        }
        return finder;
    }

    /// What the text of a step's structure may mean; empty where it was taken already, or means nothing.
    Optional<Found> offers(int row) {
        var typed = sheet.now().text(ProtocolFields.structure(row));
        return typed.isBlank() || isTaken(row)
                ? Optional.empty()
                : finder().map(one -> one.read(typed)).filter(found -> !found.structures().isEmpty());
    }

    boolean isTaken(int row) {
        return finder().flatMap(one -> one.of(sheet.now().text(ProtocolFields.target(row))))
                .filter(structure -> structure.name().equals(sheet.now().text(ProtocolFields.structure(row))))
                .isPresent();
    }

    /// Whether a near miss was shown and the next Enter takes it.
    boolean isAsked(int row) {
        return asked.equals(question(row));
    }

    private String question(int row) {
        return row + " " + sheet.now().text(ProtocolFields.structure(row));
    }

    /// Takes the structure at `place` of the offers, with what was typed behind it; a near miss wants to be
    /// taken twice.
    void take(int row, int place) {
        var offers = offers(row);
        if (offers.isEmpty()) {
            return;
        }
        if (offers.get().fuzzy() && !isAsked(row)) {
            asked = question(row);
            return;
        }
        asked = "";
        take(row, offers.get().structures().get(place), offers.get());
    }

    private void take(int row, Structure structure, Found found) {
        var edits = new HashMap<Field, String>();
        edits.put(ProtocolFields.structure(row), structure.name());
        edits.put(ProtocolFields.target(row), structure.target().id());
        put(edits, ProtocolFields.volume(row), found.shorthand().text(Part.VOLUME));
        put(edits, ProtocolFields.needle(row), found.shorthand().text(Part.NEEDLE));
        put(edits, ProtocolFields.guidance(row), found.shorthand().text(Part.GUIDANCE));
        put(edits, ProtocolFields.solution(row), sheet.now().has(ProtocolFields.solution(row))
                ? ""
                : ProtocolTexts.letter(1));
        sheet.edit(edits, texts.say("protocols.undoTake", structure.name()));
    }

    private static void put(Map<Field, String> edits, Field field, String text) {
        if (!text.isEmpty()) {
            edits.put(field, text);
        }
    }

    /// A new row below all others.
    int add() {
        int row = sheet.now().freshRow(ProtocolFields.STEP);
        int last = rows().stream().mapToInt(other -> ProtocolTexts.place(sheet.now(), other)).max().orElse(0);
        sheet.edit(Map.of(ProtocolFields.order(row), Integer.toString(last + 1)),
                texts.say("protocols.undoAdd"));
        return row;
    }

    void remove(int row) {
        sheet.removeRow(ProtocolFields.STEP, row, texts.say("protocols.undoRemove",
                sheet.now().text(ProtocolFields.structure(row))));
    }

    /// One place up or down.
    void move(int row, int by) {
        var rows = rows();
        int to = rows.indexOf(row) + by;
        if (to < 0 || to >= rows.size()) {
            return;
        }
        var edits = new HashMap<Field, String>();
        edits.put(ProtocolFields.order(row), order(rows.get(to)));
        edits.put(ProtocolFields.order(rows.get(to)), order(row));
        sheet.edit(edits, texts.say("protocols.undoMove", sheet.now().text(ProtocolFields.structure(row))));
    }

    private String order(int row) {
        return Integer.toString(ProtocolTexts.place(sheet.now(), row));
    }

    List<Integer> rows() {
        return ProtocolTexts.rows(sheet.now());
    }
}
