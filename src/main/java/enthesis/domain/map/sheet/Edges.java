package enthesis.domain.map.sheet;

/// What lies towards each edge of a sheet, as seen by the viewer.
public record Edges(Direction left, Direction right, Direction top, Direction bottom) {

    public Edges mirrored() {
        return new Edges(/* left= */ right, /* right= */ left, top, bottom);
    }
}
