export const MAX_GOAL_LENGTH = 500;
