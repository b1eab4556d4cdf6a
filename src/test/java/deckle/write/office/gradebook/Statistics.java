package deckle.write.office.gradebook;

import java.util.List;

/** The formulas of textbooks, word for word. */
final class Statistics {

  private Statistics() {}

  static double mean(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).sum() / values.size();
  }

  static double variance(List<Double> values) {
    double mean = mean(values);
    return values.stream().mapToDouble(value -> (value - mean) * (value - mean)).sum()
        / (values.size() - 1);
  }

  static double median(List<Double> sorted) {
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : (sorted.get(half - 1) + sorted.get(half)) / 2;
  }

  static double correlation(List<double[]> pairs) {
    double x = mean(pairs.stream().map(pair -> pair[0]).toList());
    double y = mean(pairs.stream().map(pair -> pair[1]).toList());
    double xy = 0;
    double xx = 0;
    double yy = 0;
    for (double[] pair : pairs) {
      xy += (pair[0] - x) * (pair[1] - y);
      xx += (pair[0] - x) * (pair[0] - x);
      yy += (pair[1] - y) * (pair[1] - y);
    }
    return xy / Math.sqrt(xx * yy);
  }

  /** Cronbach's alpha of papers, each with the marks of all questions in one order. */
  static double alpha(List<List<Double>> papers) {
    int questions = papers.get(0).size();
    double within = 0;
    for (int i = 0; i < questions; i++) {
      int question = i;
      within += variance(papers.stream().map(paper -> paper.get(question)).toList());
    }
    List<Double> totals =
        papers.stream()
            .map(paper -> paper.stream().mapToDouble(Double::doubleValue).sum())
            .toList();
    return questions / (questions - 1.0) * (1 - within / variance(totals));
  }
}
