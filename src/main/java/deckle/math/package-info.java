/** How a formula is set: boxes of glyphs and rules around a baseline, in the type beside it. */
package deckle.math;
