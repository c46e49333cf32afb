package kr.onmaeul.foundation.document.hwpx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kr.onmaeul.foundation.document.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// kordoc and rhwp, which other people made, reading our files.
public final class OtherReaders {

    private OtherReaders() {}

    /// What they find in each document: `sound`, `issues`, `text`, `spans`, `pages`, and which pages are `numbered`.
    public static List<JsonNode> read(Path folder, List<Document> documents) throws Exception {
        var command = new ArrayList<>(List.of("node", "src/test/node/read-hwpx.mjs"));
        for (var document : documents) {
            var file = Files.write(folder.resolve(command.size() + ".hwpx"), Hwpx.bytes(document));
            command.add(file.toString());
        }
        var said = folder.resolve("said");
        var reading = new ProcessBuilder(command)
                .redirectOutput(said.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(reading.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(reading.exitValue()).isZero();
        var json = JsonMapper.builder().build();
        return Files.readAllLines(said).stream().map(json::readTree).toList();
    }
}
