package enthesis.ui.map.marking;

import enthesis.domain.entry.Sheet;
import enthesis.domain.practice.PaperSize;

/// What happens to a marking sheet outside the map. `sheet` says already that it is out; `notOut` follows, where the
/// screen may be touched, when it did not come out after all or nobody wanted it.
public interface Handover {

    void print(Sheet sheet, PaperSize paper, Runnable notOut);

    void save(Sheet sheet, PaperSize paper, Runnable notOut);

    /// The paper chosen last in this practice.
    PaperSize paper();

    void choose(PaperSize paper);

    /// Where nothing leaves the program.
    Handover NONE = new Handover() {
        @Override
        public void print(Sheet sheet, PaperSize paper, Runnable notOut) {
            notOut.run();
        }

        @Override
        public void save(Sheet sheet, PaperSize paper, Runnable notOut) {
            notOut.run();
        }

        @Override
        public PaperSize paper() {
            return PaperSize.A4;
        }

        @Override
        public void choose(PaperSize paper) {}
    };
}
