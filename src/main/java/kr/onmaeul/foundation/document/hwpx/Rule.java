package kr.onmaeul.foundation.document.hwpx;

/// What a file must keep so that every program opens it and finds in it what we wrote.
public enum Rule {
    MIMETYPE("The first entry is mimetype, stored, and says exactly application/hwp+zip"),
    VERSION_STORED("version.xml is stored and not compressed"),
    ENTRIES("Entries tell their sizes before their data, bear the fixed time 1980-01-01 00:00 and have names in UTF-8"),
    MANIFEST("The manifest names every part, and every part it names is there"),
    SECTIONS("The spine names header and sections, and secCnt counts the sections"),
    COUNTS("itemCnt counts the children, and no id stands twice in a list"),
    REFERENCES("Every reference leads to something"),
    GRID("The cells of a table cover its grid exactly once, and rowCnt and colCnt are its size"),
    WIDTHS("The columns of a table are together as wide as the table"),
    CHARACTERS("Every part is well-formed XML in UTF-8, without characters that XML cannot say"),
    TEXT("The preview begins like the text, and the text is that of the document"),
    ABOUT("Title, summary (문서요지) and keywords are given"),
    REPRODUCIBLE("Our own file, read and written again, gives the same bytes"),
    SCHEMA("No kind of deviation from the schema but those that every program's files have");

    private final String sentence;

    Rule(String sentence) {
        this.sentence = sentence;
    }

    /// From 1.
    public int number() {
        return ordinal() + 1;
    }

    public String sentence() {
        return sentence;
    }
}
