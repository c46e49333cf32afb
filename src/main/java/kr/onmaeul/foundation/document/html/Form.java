package kr.onmaeul.foundation.document.html;

/// Which of the kinds of HTML is drawn, where it stands, and how much of it.
record Form(Kind kind, Placing placing, Stretch stretch) {

    enum Kind {
        FRAGMENT,
        /// A file for a browser and its printer.
        PAGE,
        /// What pages of a PDF are laid out from.
        PAPER,
        /// The same, with a mark at every spot where it can be parted.
        PARTED_PAPER
    }

    Form(Kind kind, Placing placing) {
        this(kind, placing, Stretch.WHOLE);
    }

    boolean paper() {
        return kind == Kind.PAPER || parted();
    }

    boolean parted() {
        return kind == Kind.PARTED_PAPER;
    }
}
