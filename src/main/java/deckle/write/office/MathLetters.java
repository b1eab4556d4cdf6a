package deckle.write.office;

/** The properties of a run of letters, as XML. */
record MathLetters(String plain, String bold) {
  static final MathLetters IN_DOCUMENT =
      new MathLetters(
          "<w:rPr><w:rFonts w:ascii=\"Cambria Math\" w:hAnsi=\"Cambria Math\"/></w:rPr>",
          "<w:rPr><w:rFonts w:ascii=\"Cambria Math\" w:hAnsi=\"Cambria Math\"/><w:b/></w:rPr>");

  static final MathLetters ON_SLIDE =
      new MathLetters(
          "<a:rPr><a:latin typeface=\"Cambria Math\"/></a:rPr>",
          "<a:rPr b=\"1\"><a:latin typeface=\"Cambria Math\"/></a:rPr>");
}
