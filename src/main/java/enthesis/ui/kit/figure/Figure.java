package enthesis.ui.kit.figure;

/// What a figure shows; `words` says all of it to who cannot see it.
public sealed interface Figure permits Steps, Ranges, Bars {

    String words();
}
