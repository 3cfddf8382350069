package enthesis.exchange.document.draw;

import enthesis.domain.map.MarkerShape;
import enthesis.domain.value.Millilitres;

/// One injection on a drawing: its number, its place in drawing units, its volume (for the marker's size) and the shape
/// of its solution. Shapes also differ by filling, so that black and white keeps them apart.
public record Mark(int number, double x, double y, Millilitres volume, MarkerShape shape) {}
