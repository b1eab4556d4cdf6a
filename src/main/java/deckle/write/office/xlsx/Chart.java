package deckle.write.office.xlsx;

/**
 * A column chart of one series.
 *
 * @param place the cells that it covers
 * @param title over it
 * @param across what its categories are
 * @param up what its columns count
 * @param names of the categories, as {@link Area#on} gives them
 * @param values of the columns, as {@link Area#on} gives them
 * @param alternative what is said to those who do not see it
 */
public record Chart(
    Area place,
    String title,
    String across,
    String up,
    String names,
    String values,
    String alternative) {}
