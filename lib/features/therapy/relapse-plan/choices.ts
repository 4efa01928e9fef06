export const MAX_LINE_LENGTH = 300;
