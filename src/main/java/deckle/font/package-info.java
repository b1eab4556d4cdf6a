/**
 * Fonts: which glyphs print a text, how wide they are, and how they meet. Latin, Greek and Cyrillic
 * by tables baked from our fonts; everything else by HarfBuzz, loaded when met.
 */
package deckle.font;
