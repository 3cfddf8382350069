package enthesis.exchange.document.draw;

/// One injection on a drawing: its number, its place in drawing units, its volume in mL (only for the marker's size)
/// and the shape of its solution.
public record Mark(int number, double x, double y, double volume, Shape shape) {

    /// Solutions differ by shape and by filling, so that black and white keeps them apart.
    public enum Shape {
        CIRCLE, SQUARE, TRIANGLE;

        /// The shape of a solution by its row: A is a circle, B a square, all others a triangle.
        public static Shape of(int solution) {
            return switch (solution) {
                case 1 -> CIRCLE;
                case 2 -> SQUARE;
                default -> TRIANGLE;
            };
        }
    }
}
