package deckle.build;

import deckle.quiz.Blueprint;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Consecutive forms of a quiz that one file holds. Large quizzes are made in parts, so that twenty
 * thousand forms need no more memory than a thousand, and both halves of the machine have work.
 *
 * @param name in the file's name; empty where one file holds them all
 * @param from counted from 0
 * @param to the one after the last
 * @param part which of the quiz's files they are in, counted from 0
 */
record Forms(String name, int from, int to, int part) implements Serializable {

  /** The most that a file holds: a file of more is slow to open, too. */
  static final int MOST = 250;

  /** Of an output that is not made of a quiz. */
  static final Forms NONE = new Forms("", 0, 0, 0);

  /** All forms in as few files as can be, of about one size. */
  static List<Forms> in(Blueprint quiz) {
    int count = quiz.forms().size();
    int parts = (count + MOST - 1) / MOST;
    if (parts <= 1) {
      return List.of(new Forms("", 0, count, 0));
    }
    List<Forms> all = new ArrayList<>();
    int digits = String.valueOf(count).length();
    String name = "%0" + digits + "d-%0" + digits + "d";
    for (int part = 0; part < parts; part++) {
      int from = (int) ((long) count * part / parts);
      int to = (int) ((long) count * (part + 1) / parts);
      all.add(new Forms(String.format(Locale.ROOT, name, from + 1, to), from, to, part));
    }
    return all;
  }

  /** Each form for itself, under its own name. */
  List<Forms> each(Blueprint quiz) {
    List<Forms> all = new ArrayList<>();
    for (int i = from; i < to; i++) {
      all.add(new Forms(quiz.forms().get(i), i, i + 1, part));
    }
    return all;
  }
}
