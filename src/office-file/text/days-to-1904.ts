/** The days between the beginnings of the two ways of counting dates, 1900 and 1904. */
export const daysTo1904 = 1462;
