package enthesis.storage.bulk;

import java.util.List;

/// Names as they stand in a practice of a large city: several scripts, some double names, some of one word. Invented by
/// putting together.
enum BigNames {
    WESTERN(46,
            "Smith Brandt Miller Johansen Walker Becker Martin Clarke Rossi Janssen Taylor Meyer Novak Hughes Weber "
                    + "Bauer Carter Ferrari Hansen Moore Keller Murphy Bernard Larsen Wood Vogel Dubois Evans Schmidt Peeters Ward "
                    + "Fontaine Lange Morris Costa Berg Parker Richter Laurent Hill Wolf Silva Foster Engel Marchand Reed Arnold",
            "Emma Jonas Clara Peter Ruth Simon Alice Martin Helen Thomas Nora David Julia Paul Ingrid Robert Laura Henry "
                    + "Sarah Oscar Anna Victor Elisa Bruno Marie Edgar Rosa Philip Vera Hugo"), MARKED(
                            20,
                            "Müller Łukaszewski Nguyễn García Çelik Ångström Björk Dvořák Şahin Núñez Gößmann Kovačević Öztürk "
                                    + "Lefèvre Żak Åkesson İnci Peña Schäfer Ørsted Böhm Trần Đặng Sørensen Jiménez Mäkinen O'Brien D'Angelo "
                                    + "Saint-Exupéry Lloyd-Jones van_der_Berg de_la_Cruz",
                            "Zoë José Łucja Jürgen Ayşe François Søren Nuño Åsa Jiří Ömer Chloé Björn Inés Väinö Phương Małgorzata "
                                    + "Renée Andrés İrem"), CYRILLIC(
                                            9,
                                            "Иванова Петров Шевченко Кузнецов Соколова Бондаренко Ковальчук Морозов Попова Лебедев Ткаченко Новиков "
                                                    + "Фёдорова Йовановић Димитров",
                                            "Анна Олег Ирина Пётр Наталья Юрий Оксана Дмитрий Елена Тарас Милена Борис"), GREEK(
                                                    6,
                                                    "Παπαδόπουλος Γεωργίου Νικολάου Ιωάννου Δημητρίου Βασιλείου Αντωνίου Χριστοδούλου Ξενάκης Ψαρρός",
                                                    "Μαρία Γιώργος Ελένη Νίκος Κατερίνα Δημήτρης Σοφία Ιωάννης Άννα Κώστας"), ARABIC(
                                                            9,
                                                            "يوسف الحسن محمود عبد_الله الخطيب منصور إبراهيم النجار حدّاد صالح العلي كريم",
                                                            "فاطمة أحمد ليلى خالد مريم سامر نور عمر هدى ياسين زينب طارق"), EASTERN(
                                                                    10, "王 李 张 陈 佐藤 鈴木 高橋 田中 김 이 박 최 山本 刘 黄 정",
                                                                    "伟 芳 娜 秀英 健一 美咲 陽子 翔太 민준 서연 지훈 수빈 敏 静 大輔 하은");

    private static final List<String> SYLLABLES = List.of("ma", "ber", "stein", "ko", "val", "ski", "no", "ri", "el",
            "han", "son",
            "tre", "lu", "fi", "da", "mer");

    private final int percent;
    private final String family;
    private final String given;

    BigNames(int percent, String family, String given) {
        this.percent = percent;
        this.family = family;
        this.given = given;
    }

    record Name(String family, String given) {}

    static Name of(Lot lot) {
        int at = lot.of(100);
        for (var script : values()) {
            if (at < script.percent) {
                return script.name(lot);
            }
            at -= script.percent;
        }
        return EASTERN.name(lot);
    }

    private Name name(Lot lot) {
        var last = one(lot, family).replace('_', ' ');
        var first = one(lot, given);
        if (this == WESTERN && lot.percent(60)) {
            last = made(lot);
        }
        if (lot.percent(7)) {
            last += "-" + one(lot, family).replace('_', ' ');
        }
        return new Name(last, lot.percent(1) ? "" : lot.percent(12) ? first + " " + one(lot, given) : first);
    }

    private static String one(Lot lot, String names) {
        return lot.one(List.of(names.split(" ", -1)));
    }

    private static String made(Lot lot) {
        var name = new StringBuilder();
        for (int left = 2 + lot.of(2); left > 0; left--) {
            name.append(lot.one(SYLLABLES));
        }
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
