package deckle.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;

/** What every task cost: the median of runs that alternate with those of all other tasks. */
final class Results {

  private final Map<String, List<Cost>> costs = new LinkedHashMap<>();

  /** A B C A B C …, so that what disturbs the machine for a while disturbs all alike. */
  static Results of(Collection<Task> tasks, int runs, Stopwatch stopwatch, Consumer<String> says)
      throws IOException, InterruptedException {
    Results results = new Results();
    for (int run = 0; run < runs; run++) {
      for (Task task : tasks) {
        if (run == 0 ? results.ready(task) : !task.once() && results.of(task).isPresent()) {
          says.accept("run " + (run + 1) + " of " + runs + ": " + task.name());
          task.before().run();
          stopwatch.measure(task).ifPresent(cost -> results.add(task, cost));
        }
      }
    }
    return results;
  }

  private boolean ready(Task task) {
    return task.after().map(needed -> of(needed).isPresent()).orElse(true);
  }

  private void add(Task task, Cost cost) {
    costs.computeIfAbsent(task.name(), name -> new ArrayList<>()).add(cost);
  }

  /** Empty if it, or what it needs, took too long. */
  Optional<Cost> of(Task task) {
    return Optional.ofNullable(costs.get(task.name()))
        .map(
            all ->
                new Cost(
                    median(all, Cost::wall),
                    median(all, Cost::cpu),
                    median(all, Cost::peak),
                    median(all, Cost::bytes)));
  }

  private static double median(List<Cost> costs, ToDoubleFunction<Cost> part) {
    double[] sorted = costs.stream().mapToDouble(part).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
