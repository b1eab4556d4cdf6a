/** Draws charts as SVG for the width and the type size at which they are printed. */
package deckle.chart;
