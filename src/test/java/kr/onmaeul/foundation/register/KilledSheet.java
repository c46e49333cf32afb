package kr.onmaeul.foundation.register;

import org.postgresql.ds.PGSimpleDataSource;

/// A program of its own that takes sheets into the register of the example until it is killed.
final class KilledSheet {

    static final int ROWS = 6_000;

    private KilledSheet() {}

    /// @param words the address of the database, and the number of the round
    public static void main(String[] words) {
        var source = new PGSimpleDataSource();
        source.setUrl(words[0]);
        var fleet = new Fleet(source, null);
        int round = Integer.parseInt(words[1]);
        for (int number = round * 20; ; number++) {
            var model = "모델 " + number;
            var taken = fleet.sheet.take(RegisterSheetTest.sheet(model, number * ROWS, ROWS), false);
            System.out.println("sheet " + number + ": " + taken.added());
        }
    }
}
