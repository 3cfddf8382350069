package enthesis.domain.intake.table;

/// What two digits of a year of birth mean. Somebody has to say: 24 can be a child or be a hundred and two.
public enum Years {
    /// The latest such year that has begun; of a day still to come the one a hundred years before.
    LATEST {
        @Override
        int of(int twoDigits, int thisYear) {
            int year = thisYear - thisYear % CENTURY + twoDigits;
            return year > thisYear ? year - CENTURY : year;
        }
    },
    /// Always 19...
    NINETEEN_HUNDREDS {
        @Override
        int of(int twoDigits, int thisYear) {
            return 1900 + twoDigits;
        }
    };

    private static final int CENTURY = 100;

    abstract int of(int twoDigits, int thisYear);
}
