/** No amount, area or account has more digits; longer ones are a slip of the keyboard, and no computer can hold them. */
export const longestFigure = 40;
