package enthesis.ui.practice.setting;

import enthesis.domain.practice.setting.Threshold;

/// A row of the list: an area with how many of its settings were found, or a setting.
sealed interface SettingRow {

    record Heading(String area, int found) implements SettingRow {}

    record Line(Threshold threshold) implements SettingRow {}
}
