package kr.onmaeul.foundation.document.html;

/// Which of the three kinds of HTML is drawn, and where it stands.
record Form(Kind kind, Placing placing) {

    enum Kind {
        FRAGMENT,
        /// A file for a browser and its printer.
        PAGE,
        /// What pages of a PDF are laid out from.
        PAPER
    }

    boolean paper() {
        return kind == Kind.PAPER;
    }
}
