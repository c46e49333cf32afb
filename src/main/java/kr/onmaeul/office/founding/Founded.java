package kr.onmaeul.office.founding;

import java.util.List;

/// What an office was founded from.
///
/// @param files in the order in which they were taken in
public record Founded(List<File> files) {

    /// @param name the file's path within the folder
    public record File(String name, int rows) {}

    public Founded {
        files = List.copyOf(files);
    }

    public int rows() {
        return files.stream().mapToInt(File::rows).sum();
    }
}
