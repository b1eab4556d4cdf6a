package deckle.bench;

/**
 * What a process and all that it started cost.
 *
 * @param wall in milliseconds
 * @param cpu user and system time in milliseconds
 * @param peak the most memory that one process held, in kilobytes; 0 where nobody says it
 * @param bytes of the PDF files that it wrote
 */
record Cost(double wall, double cpu, double peak, double bytes) {}
