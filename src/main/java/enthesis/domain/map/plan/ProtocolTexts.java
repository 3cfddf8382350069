package enthesis.domain.map.plan;

import enthesis.domain.entry.Field;
import enthesis.domain.entry.Sheet;
import enthesis.domain.map.Atlas;
import enthesis.domain.map.MarkerShape;
import enthesis.domain.map.index.Structure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A protocol as the texts of its form.
public final class ProtocolTexts {
    /// Of the solutions a visit can have, A first: as many as the map can tell apart.
    static final String LETTERS = IntStream.rangeClosed(1, MarkerShape.values().length)
            .mapToObj(ProtocolTexts::letter).collect(Collectors.joining());

    private ProtocolTexts() {}

    /// The rows of the steps in their order.
    public static List<Integer> rows(Sheet sheet) {
        var rows = new ArrayList<>(sheet.rows(ProtocolFields.STEP));
        rows.sort(Comparator.comparingInt(row -> place(sheet, row)));
        return rows;
    }

    /// Where a row stands; written by the program itself.
    public static int place(Sheet sheet, int row) {
        var order = sheet.text(ProtocolFields.order(row));
        return order.isEmpty() ? row : Integer.parseInt(order);
    }

    /// The form filled with a protocol, in the practice's words; a structure that is not drawn any more stands with
    /// its id.
    public static Sheet sheet(Protocol protocol, Atlas atlas) {
        var texts = new HashMap<Field, String>();
        texts.put(ProtocolFields.NAME, protocol.name());
        texts.put(ProtocolFields.REGION, protocol.region());
        int row = 0;
        for (var step : protocol.steps()) {
            row++;
            texts.put(ProtocolFields.order(row), Integer.toString(row));
            texts.put(ProtocolFields.target(row), step.target());
            texts.put(ProtocolFields.structure(row), name(protocol.region(), step.target(), atlas));
            texts.put(ProtocolFields.volume(row), step.volume());
            texts.put(ProtocolFields.solution(row), letter(step.solution()));
            texts.put(ProtocolFields.needle(row), step.needle());
            texts.put(ProtocolFields.guidance(row), step.guidance());
        }
        return Sheet.of(texts);
    }

    public static String letter(int solution) {
        return Character.toString('A' + solution - 1);
    }

    /// What the practice calls a step's structure; its id when it is not drawn any more.
    public static String name(String region, String target, Atlas atlas) {
        return Structure.find(atlas, region, target).map(Structure::name).orElse(target);
    }
}
