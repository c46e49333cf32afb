package kr.onmaeul.foundation.backup;

/// The archive is not what was written. The message names the part and says what is wrong with it.
final class ArchiveBroken extends Exception {

    ArchiveBroken(String sentence) {
        super(sentence);
    }
}
