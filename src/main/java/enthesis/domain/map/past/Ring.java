package enthesis.domain.map.past;

/// A needle of an earlier session on a sheet, in its drawing units. `exact` where it went in; else at the anchor of its
/// structure, because it was charted in another view or on another revision of the sheet. `age` is 0 for the newest
/// session of the region and side.
public record Ring(Treated treated, double x, double y, boolean exact, int age) {}
