package kr.onmaeul.foundation.web;

/// A state in one or two words.
public record Badge(String label, Tone tone) {

    public enum Tone {
        NEUTRAL,
        INFORMATION,
        GOOD,
        WARNING,
        BAD;

        /// The class that paints it.
        public String style() {
            return switch (this) {
                case NEUTRAL -> "";
                case INFORMATION -> "info";
                case GOOD -> "good";
                case WARNING -> "warn";
                case BAD -> "bad";
            };
        }
    }
}
