package enthesis.domain.practice.row;

/// Where an image is asked for, a needle without one stops: fewer places are an owner's word, with a reason. No
/// structure named is the whole region.
final class GuidedLaws implements RowKind.Laws {
    private static final String STRUCTURES = "structures";

    @Override
    public boolean weaker(Row base, Row row) {
        var now = row.all(STRUCTURES);
        boolean fewer = !now.isEmpty() && (base.all(STRUCTURES).isEmpty()
                || !now.containsAll(base.all(STRUCTURES)));
        return fewer || (base.one("pleura").equals("true") && !row.one("pleura").equals("true"));
    }
}
