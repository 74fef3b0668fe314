/**
 * Without one of these no value has another spelling: full-width figures and signs, signs made of two, blanks between a
 * sign and its figure, 百分比.
 */
export const respelledCharacters =
  "０１２３４５６７８９％﹪．﹦═＝＞＜<>比" + " \t\n\r\u00a0\u2002\u2003\u2009\u3000";
