package deckle.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class StopwatchTest {

  private static final long MINUTES = 600;

  @TempDir private Path folder;

  @Test
  void aProcessCostsWhatItAndItsChildrenDid() throws Exception {
    Stopwatch stopwatch = new Stopwatch(folder, MINUTES);
    Cost cost = stopwatch.measure(task("i=0; while [ $i -lt 99999 ]; do i=$((i+1)); done")).get();
    assertThat(cost.cpu()).isPositive();
    assertThat(cost.wall()).isPositive();
    assertThat(cost.peak() > 0).isEqualTo(stopwatch.knowsMemory());
  }

  @Test
  void onlyPdfFilesCountAsBytes() throws Exception {
    Task task = task("mkdir -p sub; printf 12345 >sub/a.pdf; printf 12 >b.pdf; echo 1 >forms.json");
    assertThat(new Stopwatch(folder, MINUTES).measure(task).get().bytes()).isEqualTo(7);
  }

  @Test
  void aProcessThatTakesTooLongIsStoppedWithItsChildren() throws Exception {
    assertThat(new Stopwatch(folder, 1).measure(task("sleep 543 & wait"))).isEmpty();
    assertThat(
            ProcessHandle.current()
                .descendants()
                .filter(each -> each.info().commandLine().orElse("").contains("sleep 543")))
        .isEmpty();
  }

  @Test
  void aProcessThatFailsIsQuoted() throws Exception {
    Stopwatch stopwatch = new Stopwatch(folder, MINUTES);
    assertThatThrownBy(() -> stopwatch.measure(task("echo no such deck >&2; exit 1")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("no such deck");
  }

  /** In turns; but what runs once runs in the first turn only. */
  @Test
  void tasksAlternate() throws Exception {
    Task first = task("printf 1 >>log");
    Task needs =
        new Task(
            "second",
            Optional.of(first),
            true,
            () -> {},
            folder,
            Map.of(),
            List.of("sh", "-c", "printf 2 >>log"),
            folder);
    Stopwatch stopwatch = new Stopwatch(folder, MINUTES);
    Results.of(List.of(first, needs), 3, stopwatch, progress -> {});
    assertThat(folder.resolve("log")).hasContent("1211");
  }

  private Task task(String script) {
    return new Task(
        script,
        Optional.empty(),
        false,
        () -> {},
        folder,
        Map.of(),
        List.of("sh", "-c", script),
        folder);
  }
}
