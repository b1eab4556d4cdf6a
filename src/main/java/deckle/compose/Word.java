package deckle.compose;

import java.util.Locale;

/** Something the program says by itself; the words are in one data file for each language. */
enum Word {
  DECIMAL_SIGN,
  LETTERS,
  MONTHS,
  DATE,
  PAGE_OF,
  FORM,
  SEED,
  KEY,
  NAME,
  DAY,
  CLASS,
  SCORE,
  POINT,
  POINTS,
  SELECT_ALL,
  TRUE,
  FALSE,
  TRUE_LETTER,
  FALSE_LETTER,
  ANSWER,
  BLANK,
  FILL_GAPS,
  FILL_GAPS_BANK,
  MATCH,
  PUT_IN_ORDER,
  NAME_PARTS,
  NUMBERED_FIGURE,
  FIGURE,
  FIGURE_ALONE,
  CHART_BAR,
  CHART_LINE,
  CHART_SCATTER,
  CHART_AXES,
  ABOUT_TEXT_ONE,
  ABOUT_TEXT_TWO,
  ABOUT_TEXT,
  ABOUT_FIGURE_ONE,
  ABOUT_FIGURE_TWO,
  ABOUT_FIGURE,
  QUESTION,
  GLOSSARY,
  SELF_CHECK,
  ANSWERS,
  SOURCES,
  EVIDENCE_ESTABLISHED,
  EVIDENCE_MODERATE,
  EVIDENCE_PRELIMINARY,
  EVIDENCE_USUAL,
  ACCEPTED,
  ACCEPTED_BETWEEN,
  VALUES,
  MARKED_EACH,
  CASE_MATTERS,
  MODEL,
  RUBRIC,
  SOURCE,
  RIGHT_ORDER;

  /** The name of its line in a data file. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
