package enthesis.domain.map;

/// The shape of a point's marker: which solution it got, so that the map can be read without colour. Solution A is a
/// circle, B a square, C a triangle; further ones begin again.
public enum MarkerShape {
    CIRCLE, SQUARE, TRIANGLE;

    public static MarkerShape ofSolution(int row) {
        return values()[Math.floorMod(row - 1, values().length)];
    }
}
