/** How the parts we add to a package begin, and what they are called there. */
export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const relationshipsNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";
export const commentsType = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
export const drawingType = "application/vnd.openxmlformats-officedocument.vmlDrawing";
