package enthesis.storage.chart;

/// What the chart needs of the master key.
public interface ChartKeys {
    /// The password of the file, 64 hexadecimal digits; the caller wipes it.
    char[] filePassword();

    /// 32 bytes of their own for each label; the caller wipes them.
    byte[] derive(String label);
}
